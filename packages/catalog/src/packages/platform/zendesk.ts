import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:zendesk',
  docs: 'https://developer.zendesk.com/api-reference/widget/core',
  recipient: {
    id: 'zendesk',
    name: 'Zendesk',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    zE: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
  },
} satisfies PackageModel;
