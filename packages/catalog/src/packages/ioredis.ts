import type { PackageModel } from '@privet/model';

const storesAll = { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        pipeline: { call: { returns: 'Redis' } },
        multi: { call: { returns: 'Redis' } },
      },
    },
  },
} satisfies PackageModel;
