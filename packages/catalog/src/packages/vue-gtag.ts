import type { PackageModel } from '@privet/model';

import { googleAnalytics } from '../families/google.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'vue-gtag',
  docs: 'https://matteo-gabriele.gitbook.io/vue-gtag/',
  recipient: googleAnalytics,
  exports: {
    event: sends,
    set: sends,
    config: sends,
    pageview: sends,
    screenview: sends,
    purchase: sends,
    exception: sends,
    customMap: sends,
    time: sends,
    linker: sends,
    query: sends,
  },
} satisfies PackageModel;
