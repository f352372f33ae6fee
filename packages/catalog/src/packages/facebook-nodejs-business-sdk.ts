import type { CategoryId, PackageModel } from '@privet/model';

const sendsFirstReturningUserData = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' },
} as const;

/** A setter whose name says of whom it takes what. */
function sendsFirstAs<Category extends CategoryId, As extends string>(category: Category, as: As) {
  const tells = [{ data: { argument: 0 }, category, as }] as const;
  return {
    call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells }], returns: 'UserData' },
  } as const;
}
const sendsFirstReturningServerEvent = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'ServerEvent' },
} as const;

export default {
  package: 'facebook-nodejs-business-sdk',
  docs: 'https://developers.facebook.com/docs/marketing-api/conversions-api',
  recipient: {
    id: 'meta',
    name: 'Meta',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'US',
  },
  exports: {
    UserData: { construct: { returns: 'UserData' } },
    ServerEvent: { construct: { returns: 'ServerEvent' } },
    EventRequest: { construct: { returns: 'EventRequest', sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
    CustomAudience: { construct: { returns: 'CustomAudience' } },
  },
  types: {
    // The SDK hashes what these setters take: pseudonymous data still goes to the recipient.
    UserData: {
      members: {
        setEmail: sendsFirstAs('user.contact.email', 'the address of a customer'),
        setEmails: sendsFirstAs('user.contact.email', 'the addresses of a customer'),
        setPhone: sendsFirstAs('user.contact.phone_number', 'the number of a customer'),
        setPhones: sendsFirstAs('user.contact.phone_number', 'the numbers of a customer'),
        setFirstName: sendsFirstAs('user.name.first', 'the first name of a customer'),
        setFirstNames: sendsFirstReturningUserData,
        setLastName: sendsFirstAs('user.name.last', 'the last name of a customer'),
        setLastNames: sendsFirstReturningUserData,
        setDateOfBirth: sendsFirstReturningUserData,
        setGender: sendsFirstReturningUserData,
        setCity: sendsFirstReturningUserData,
        setCountry: sendsFirstReturningUserData,
        setZip: sendsFirstReturningUserData,
        setClientIpAddress: sendsFirstAs('user.device.ip_address', 'the IP address of a visitor'),
        setClientUserAgent: sendsFirstAs('user.device', 'the browser of a visitor'),
        setExternalId: sendsFirstReturningUserData,
        setFbp: sendsFirstReturningUserData,
        setFbc: sendsFirstReturningUserData,
      },
    },
    ServerEvent: {
      members: { setUserData: sendsFirstReturningServerEvent, setEventSourceUrl: sendsFirstReturningServerEvent },
    },
    EventRequest: {
      members: {
        setEvents: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'EventRequest' } },
      },
    },
    CustomAudience: {
      members: { createUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
