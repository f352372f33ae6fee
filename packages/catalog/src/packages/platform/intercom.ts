import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:intercom',
  docs: 'https://developers.intercom.com/installing-intercom/web/methods',
  recipient: {
    id: 'intercom',
    name: 'Intercom',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    Intercom: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
    intercomSettings: { assign: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
} satisfies PackageModel;
