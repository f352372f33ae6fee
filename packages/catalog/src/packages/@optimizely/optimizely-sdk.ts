import type { PackageModel } from '@privet/model';

const asks = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }, { argument: 2 }] }], carries: [] },
} as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@optimizely/optimizely-sdk',
  docs: 'https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk',
  recipient: {
    id: 'optimizely',
    name: 'Optimizely',
    kind: 'processor',
    purpose: 'functional.service.improve',
    country: 'US',
  },
  exports: { createInstance: { call: { returns: 'Client' } } },
  types: {
    Client: {
      names: ['Client', 'Optimizely'],
      members: {
        createUserContext: {
          call: {
            sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }],
            returns: 'OptimizelyUserContext',
          },
        },
        activate: asks,
        isFeatureEnabled: asks,
        track: sendsRest,
      },
    },
    OptimizelyUserContext: {
      names: ['OptimizelyUserContext', 'IOptimizelyUserContext'],
      members: { setAttribute: sends, trackEvent: sends },
    },
  },
} satisfies PackageModel;
