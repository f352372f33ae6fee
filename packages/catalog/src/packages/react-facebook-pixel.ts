import type { PackageModel } from '@privet/model';

export default {
  package: 'react-facebook-pixel',
  docs: 'https://github.com/zsajjad/react-facebook-pixel',
  recipient: {
    id: 'meta',
    name: 'Meta',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'US',
  },
  exports: {
    init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    track: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    trackSingle: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    trackCustom: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    trackSingleCustom: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    fbq: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    default: {
      members: {
        init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        track: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        trackSingle: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        trackCustom: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        trackSingleCustom: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        fbq: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
