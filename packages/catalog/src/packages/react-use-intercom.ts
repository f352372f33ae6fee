import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'react-use-intercom',
  docs: 'https://github.com/devrnt/react-use-intercom',
  recipient: {
    id: 'intercom',
    name: 'Intercom',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  exports: {
    useIntercom: { call: { returns: 'Intercom' } },
    IntercomProvider: { attributes: { autoBootProps: 'recipient' } },
  },
  types: {
    Intercom: {
      names: ['IntercomContextValues'],
      members: {
        boot: sendsFirst,
        update: sendsFirst,
        showNewMessage: sendsFirst,
        trackEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
