import type { PackageModel } from '@privet/model';

import { statsig } from '../families/statsig.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'statsig-js',
  docs: 'https://docs.statsig.com/client/jsClientSDK',
  recipient: statsig,
  exports: {
    default: {
      members: {
        initialize: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        updateUser: sends,
        logEvent: sends,
        prefetchUsers: sends,
      },
    },
    StatsigClient: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], returns: 'StatsigClient' } },
  },
  types: { StatsigClient: { members: { updateUser: sends, logEvent: sends, prefetchUsers: sends } } },
} satisfies PackageModel;
