import type { PackageModel } from '@privet/model';

import { launchdarkly } from '../../families/launchdarkly.ts';

const asks = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: '@launchdarkly/node-server-sdk',
  docs: 'https://launchdarkly.com/docs/sdk/server-side/node-js',
  recipient: launchdarkly,
  declaredIn: ['@launchdarkly/js-server-sdk-common'],
  exports: { init: { call: { returns: 'LDClient' } } },
  types: {
    LDClient: {
      names: ['LDClient', 'LDClientImpl', 'LDClientNode'],
      members: {
        variation: asks,
        variationDetail: asks,
        boolVariation: asks,
        boolVariationDetail: asks,
        numberVariation: asks,
        numberVariationDetail: asks,
        stringVariation: asks,
        stringVariationDetail: asks,
        jsonVariation: asks,
        jsonVariationDetail: asks,
        identify: sendsFirst,
        track: sendsRest,
      },
    },
  },
} satisfies PackageModel;
