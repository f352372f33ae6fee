import type { PackageModel } from '@privet/model';

import { redisCommands, redisStore } from '../families/redis.ts';

export default {
  package: 'ioredis',
  docs: 'https://github.com/redis/ioredis',
  exports: {
    Redis: { construct: { returns: 'Redis' } },
    default: { construct: { returns: 'Redis' } },
    Cluster: { construct: { returns: 'Redis' } },
  },
  types: {
    Redis: {
      names: ['Redis', 'Cluster', 'RedisCommander', 'Commander', 'Pipeline', 'ChainableCommander'],
      members: {
        ...redisCommands,
        pipeline: { call: { returns: 'Redis' } },
        multi: { call: { returns: 'Redis' } },
      },
    },
  },
  store: { kind: 'cache', types: { Redis: { members: redisStore } } },
} satisfies PackageModel;
