import type { PackageModel } from '@privet/model';

export default {
  package: '@intercom/messenger-js-sdk',
  docs: 'https://developers.intercom.com/installing-intercom/web/installation',
  recipient: {
    id: 'intercom',
    name: 'Intercom',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  exports: {
    Intercom: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
    default: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
    boot: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
    update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
    trackEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    showNewMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
    startConversation: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
  },
} satisfies PackageModel;
