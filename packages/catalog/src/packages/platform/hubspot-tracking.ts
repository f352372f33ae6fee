import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:hubspot-tracking',
  docs: 'https://developers.hubspot.com/docs/api-reference/events-tracking-code/guide',
  recipient: { id: 'hubspot', name: 'HubSpot', kind: 'crm', purpose: 'sales', country: 'US' },
  globals: {
    // The chat of the same script.
    hsConversationsSettings: { assign: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    _hsq: { members: { push: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } } },
  },
} satisfies PackageModel;
