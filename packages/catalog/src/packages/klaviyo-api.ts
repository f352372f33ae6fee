import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'klaviyo-api',
  docs: 'https://github.com/klaviyo/klaviyo-api-node',
  recipient: { id: 'klaviyo', name: 'Klaviyo', kind: 'crm', purpose: 'marketing.communications.email', country: 'US' },
  exports: { ProfilesApi: { construct: { returns: 'Api' } }, EventsApi: { construct: { returns: 'Api' } } },
  types: {
    Api: {
      names: ['ProfilesApi', 'EventsApi'],
      members: {
        createProfile: sendsFirstEchoed,
        createOrUpdateProfile: sendsFirstEchoed,
        subscribeProfiles: sendsFirstEchoed,
        bulkSubscribeProfiles: sendsFirstEchoed,
        bulkImportProfiles: sendsFirstEchoed,
        createEvent: sendsFirstEchoed,
        bulkCreateEvents: sendsFirstEchoed,
        updateProfile: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
  },
} satisfies PackageModel;
