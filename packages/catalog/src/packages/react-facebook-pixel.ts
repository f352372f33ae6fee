import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const functions = {
  init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
  track: sendsAll,
  trackSingle: sendsAll,
  trackCustom: sendsAll,
  trackSingleCustom: sendsAll,
  fbq: sendsAll,
} as const;

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
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
