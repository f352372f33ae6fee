import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
    init: sendsSecond,
    track: sendsAll,
    trackSingle: sendsAll,
    trackCustom: sendsAll,
    trackSingleCustom: sendsAll,
    fbq: sendsAll,
    default: {
      members: {
        init: sendsSecond,
        track: sendsAll,
        trackSingle: sendsAll,
        trackCustom: sendsAll,
        trackSingleCustom: sendsAll,
        fbq: sendsAll,
      },
    },
  },
} satisfies PackageModel;
