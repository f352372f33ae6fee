import type { PackageModel } from '@privet/model';

export default {
  package: 'klaviyo-api',
  docs: 'https://github.com/klaviyo/klaviyo-api-node',
  recipient: { id: 'klaviyo', name: 'Klaviyo', kind: 'crm', purpose: 'marketing.communications.email', country: 'US' },
  exports: { ProfilesApi: { construct: { returns: 'Api' } }, EventsApi: { construct: { returns: 'Api' } } },
  types: {
    Api: {
      names: ['ProfilesApi', 'EventsApi'],
      members: {
        createProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        createOrUpdateProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        subscribeProfiles: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        bulkSubscribeProfiles: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        bulkImportProfiles: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        createEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        bulkCreateEvents: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        updateProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
  },
} satisfies PackageModel;
