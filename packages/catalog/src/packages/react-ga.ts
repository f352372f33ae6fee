import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../families/google.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'react-ga',
  docs: 'https://github.com/react-ga/react-ga#readme',
  recipient: googleAnalytics,
  exports: {
    event: sends,
    send: sends,
    set: sends,
    ga: sends,
    pageview: sends,
    modalview: sends,
    timing: sends,
    exception: sends,
    outboundLink: sends,
    initialize: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1, path: 'gaOptions' }] }] } },
  },
} satisfies PackageModel;
