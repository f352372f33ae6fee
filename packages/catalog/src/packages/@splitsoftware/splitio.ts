import type { PackageModel } from '@privet/model';

const asks = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@splitsoftware/splitio',
  docs: 'https://help.split.io/hc/en-us/articles/360020564931-Node-js-SDK',
  recipient: { id: 'split', name: 'Split', kind: 'processor', purpose: 'functional.service.improve', country: 'US' },
  declaredIn: ['@splitsoftware/splitio-commons'],
  exports: {
    SplitFactory: {
      call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'core.key' }] }], returns: 'SDK' },
    },
  },
  types: {
    SDK: {
      names: ['ISDK', 'IAsyncSDK', 'IBrowserSDK', 'IBasicSDK'],
      members: { client: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'Client' } } },
    },
    Client: {
      names: ['IClient', 'IAsyncClient', 'IBrowserClient', 'IBasicClient'],
      members: {
        getTreatment: asks,
        getTreatmentWithConfig: asks,
        getTreatments: asks,
        getTreatmentsWithConfig: asks,
        track: sends,
      },
    },
  },
} satisfies PackageModel;
