import type { PackageModel } from '@privet/model';

const sendsFirstReturningUserData = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' },
} as const;
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
        setEmail: sendsFirstReturningUserData,
        setEmails: sendsFirstReturningUserData,
        setPhone: sendsFirstReturningUserData,
        setPhones: sendsFirstReturningUserData,
        setFirstName: sendsFirstReturningUserData,
        setFirstNames: sendsFirstReturningUserData,
        setLastName: sendsFirstReturningUserData,
        setLastNames: sendsFirstReturningUserData,
        setDateOfBirth: sendsFirstReturningUserData,
        setGender: sendsFirstReturningUserData,
        setCity: sendsFirstReturningUserData,
        setCountry: sendsFirstReturningUserData,
        setZip: sendsFirstReturningUserData,
        setClientIpAddress: sendsFirstReturningUserData,
        setClientUserAgent: sendsFirstReturningUserData,
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
