import type { PackageModel } from '@privet/model';

const carriesReceiver = { call: { carries: [{ argument: 'receiver' }] } } as const;

export default {
  package: 'lru-cache',
  docs: 'https://isaacs.github.io/node-lru-cache',
  exports: { LRUCache: { construct: { returns: 'LRUCache' } }, default: { construct: { returns: 'LRUCache' } } },
  // Held in the process: the cache gives back what was put in, nothing is stored outside.
  types: {
    LRUCache: {
      members: {
        set: { call: { keeps: [{ argument: 0 }, { argument: 1 }], returns: 'LRUCache' } },
        get: carriesReceiver,
        peek: carriesReceiver,
        pop: carriesReceiver,
        values: carriesReceiver,
        entries: carriesReceiver,
        dump: carriesReceiver,
        fetch: carriesReceiver,
        has: { call: { carries: [] } },
        delete: { call: { carries: [] } },
        clear: { call: { carries: [] } },
        getRemainingTTL: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
