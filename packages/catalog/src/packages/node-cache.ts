import type { PackageModel } from '@privet/model';

export default {
  package: 'node-cache',
  docs: 'https://github.com/node-cache/node-cache',
  exports: { default: { construct: { returns: 'NodeCache' } } },
  // Held in the process: the cache gives back what was put in, nothing is stored outside.
  types: {
    NodeCache: {
      members: {
        set: { call: { keeps: [{ argument: 1 }], carries: [] } },
        mset: { call: { keeps: [{ argument: 0 }], carries: [] } },
        get: { call: { carries: [{ argument: 'receiver' }] } },
        mget: { call: { carries: [{ argument: 'receiver' }] } },
        take: { call: { carries: [{ argument: 'receiver' }] } },
        has: { call: { carries: [] } },
        del: { call: { carries: [] } },
        ttl: { call: { carries: [] } },
        getTtl: { call: { carries: [] } },
        keys: { call: { carries: [] } },
        getStats: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
