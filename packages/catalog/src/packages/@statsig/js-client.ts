import type { PackageModel } from '@privet/model';

import { statsig } from '../../families/statsig.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@statsig/js-client',
  docs: 'https://docs.statsig.com/client/javascript-sdk',
  recipient: statsig,
  declaredIn: ['@statsig/client-core'],
  exports: {
    StatsigClient: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], returns: 'StatsigClient' } },
  },
  types: {
    StatsigClient: {
      names: ['StatsigClient', 'PrecomputedEvaluationsInterface'],
      members: { updateUserAsync: sends, updateUserSync: sends, logEvent: sends },
    },
  },
} satisfies PackageModel;
