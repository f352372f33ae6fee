import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../families/google.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'react-ga4',
  docs: 'https://github.com/codler/react-ga4#readme',
  recipient: googleAnalytics,
  exports: { default: { instance: 'GA4' }, ReactGA: { instance: 'GA4' } },
  types: {
    GA4: {
      members: {
        event: sends,
        send: sends,
        set: sends,
        gtag: sends,
        ga: sends,
        outboundLink: sends,
        initialize: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
      },
    },
  },
} satisfies PackageModel;
