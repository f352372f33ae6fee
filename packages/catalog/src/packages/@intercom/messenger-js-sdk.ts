import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
    Intercom: sendsFirst,
    default: sendsFirst,
    boot: sendsFirst,
    update: sendsFirst,
    trackEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    showNewMessage: sendsFirst,
    startConversation: sendsFirst,
  },
} satisfies PackageModel;
