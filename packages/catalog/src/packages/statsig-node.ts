import type { PackageModel } from '@privet/model';

import { statsig } from '../families/statsig.ts';

const asks = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'statsig-node',
  docs: 'https://docs.statsig.com/server/nodejsServerSDK',
  recipient: statsig,
  exports: {
    checkGate: asks,
    getFeatureGate: asks,
    getConfig: asks,
    getExperiment: asks,
    getLayer: asks,
    logEvent: sends,
    logEventObject: sends,
  },
} satisfies PackageModel;
