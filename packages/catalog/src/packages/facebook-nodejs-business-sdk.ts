import type { PackageModel } from '@privet/model';

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
        setEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setEmails: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setPhone: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setPhones: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setFirstName: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setFirstNames: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setLastName: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setLastNames: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setDateOfBirth: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setGender: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setCity: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setCountry: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setZip: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setClientIpAddress: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setClientUserAgent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setExternalId: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setFbp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
        setFbc: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'UserData' } },
      },
    },
    ServerEvent: {
      members: {
        setUserData: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'ServerEvent' } },
        setEventSourceUrl: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'ServerEvent' },
        },
      },
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
