import type { PackageModel } from '@privet/model';

const storesAll = { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
      members: {
        set: storesAll,
        setEx: storesAll,
        setex: storesAll,
        setNX: storesAll,
        setnx: storesAll,
        pSetEx: storesAll,
        psetex: storesAll,
        mSet: storesAll,
        mset: storesAll,
        getSet: storesAll,
        getset: storesAll,
        append: storesAll,
        hSet: storesAll,
        hset: storesAll,
        hmset: storesAll,
        hSetNX: storesAll,
        hsetnx: storesAll,
        lPush: storesAll,
        lpush: storesAll,
        rPush: storesAll,
        rpush: storesAll,
        sAdd: storesAll,
        sadd: storesAll,
        zAdd: storesAll,
        zadd: storesAll,
        xAdd: storesAll,
        xadd: storesAll,
        publish: storesAll,
        json: { members: { set: storesAll } },
      },
    },
  },
} satisfies PackageModel;
