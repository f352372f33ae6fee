import type { PackageModel } from '@privet/model';

import { statsig } from '../../families/statsig.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@statsig/react-bindings',
  docs: 'https://docs.statsig.com/client/javascript/react-usage',
  recipient: statsig,
  declaredIn: ['@statsig/js-client', '@statsig/client-core'],
  exports: {
    useClientAsyncInit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    useClientBootstrapInit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
    useStatsigClient: { call: { returns: 'StatsigClientContext' } },
  },
  types: {
    StatsigClientContext: { members: { client: { instance: '@statsig/js-client#StatsigClient' }, logEvent: sends } },
  },
} satisfies PackageModel;
