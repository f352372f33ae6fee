import type { PackageModel } from '@privet/model';

export default {
  package: 'lru-cache',
  docs: 'https://isaacs.github.io/node-lru-cache',
  exports: { LRUCache: { construct: { returns: 'LRUCache' } }, default: { construct: { returns: 'LRUCache' } } },
  types: {
    LRUCache: {
      members: {
        set: { call: { keeps: [{ argument: 0 }, { argument: 1 }], returns: 'LRUCache' } },
        get: { call: { carries: [{ argument: 'receiver' }] } },
        peek: { call: { carries: [{ argument: 'receiver' }] } },
        pop: { call: { carries: [{ argument: 'receiver' }] } },
        values: { call: { carries: [{ argument: 'receiver' }] } },
        entries: { call: { carries: [{ argument: 'receiver' }] } },
        dump: { call: { carries: [{ argument: 'receiver' }] } },
        fetch: { call: { carries: [{ argument: 'receiver' }] } },
        has: { call: { carries: [] } },
        delete: { call: { carries: [] } },
        clear: { call: { carries: [] } },
        getRemainingTTL: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
