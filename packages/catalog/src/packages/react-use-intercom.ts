import type { PackageModel } from '@privet/model';

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
        boot: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        showNewMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        trackEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
