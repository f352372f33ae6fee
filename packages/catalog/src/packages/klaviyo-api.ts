import type { PackageModel } from '@privet/model';

const api = { construct: { returns: 'Api' } } as const;

export default {
  package: 'klaviyo-api',
  docs: 'https://github.com/klaviyo/klaviyo-api-node',
  recipient: { id: 'klaviyo', name: 'Klaviyo', kind: 'crm', purpose: 'marketing.communications.email', country: 'US' },
  exports: {
    ProfilesApi: api,
    EventsApi: api,
    ListsApi: api,
    SegmentsApi: api,
    DataPrivacyApi: api,
    CatalogsApi: api,
    CouponsApi: api,
    CustomObjectsApi: api,
    ReviewsApi: api,
    ConversationsApi: api,
  },
  types: {
    Api: {
      names: ['*Api'],
      members: {},
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
    },
  },
} satisfies PackageModel;
