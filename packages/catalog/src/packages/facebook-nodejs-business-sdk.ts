import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } } as const;
const sendsFirst2 = {
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
    UserData: {
      members: {
        setEmail: sendsFirst,
        setEmails: sendsFirst,
        setPhone: sendsFirst,
        setPhones: sendsFirst,
        setFirstName: sendsFirst,
        setFirstNames: sendsFirst,
        setLastName: sendsFirst,
        setLastNames: sendsFirst,
        setDateOfBirth: sendsFirst,
        setGender: sendsFirst,
        setCity: sendsFirst,
        setCountry: sendsFirst,
        setZip: sendsFirst,
        setClientIpAddress: sendsFirst,
        setClientUserAgent: sendsFirst,
        setExternalId: sendsFirst,
        setFbp: sendsFirst,
        setFbc: sendsFirst,
      },
    },
    ServerEvent: { members: { setUserData: sendsFirst2, setEventSourceUrl: sendsFirst2 } },
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
