import type { PackageModel } from '@privet/model';

import { redisCommands, redisStore } from '../families/redis.ts';

export default {
  package: 'redis',
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs',
  declaredIn: ['@redis/client'],
  exports: {
    createClient: { call: { returns: 'RedisClient' } },
    createCluster: { call: { returns: 'RedisClient' } },
    createClientPool: { call: { returns: 'RedisClient' } },
  },
  types: {
    RedisClient: {
      names: ['RedisClientType', 'RedisClient', 'RedisClusterType', 'WithCommands'],
      members: { ...redisCommands, json: { members: { set: redisCommands.set } } },
    },
  },
  store: { kind: 'cache', types: { RedisClient: { members: redisStore } } },
} satisfies PackageModel;
