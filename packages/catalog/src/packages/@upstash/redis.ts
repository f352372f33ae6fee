import type { PackageModel } from '@privet/model';

import { redisStore } from '../../families/redis.ts';

const sends = {
  call: {
    sinks: [
      { kind: 'storage', data: [{ argument: 'all' }], own: true },
      { kind: 'recipient', data: [{ argument: 'all' }], own: true },
    ],
    carries: [],
  },
} as const;
const redis = { returns: 'Redis' } as const;

export default {
  package: '@upstash/redis',
  docs: 'https://upstash.com/docs/redis/sdks/ts/overview',
  recipient: { id: 'upstash', name: 'Upstash', kind: 'storage', purpose: 'essential.service', country: 'US' },
  exports: { Redis: { construct: redis, members: { fromEnv: { call: redis } } } },
  types: {
    Redis: {
      names: ['Redis', 'Pipeline'],
      members: {
        set: sends,
        setex: sends,
        setnx: sends,
        psetex: sends,
        mset: sends,
        msetnx: sends,
        getset: sends,
        append: sends,
        hset: sends,
        hsetnx: sends,
        lpush: sends,
        rpush: sends,
        sadd: sends,
        zadd: sends,
        xadd: sends,
        publish: sends,
        json: { members: { set: sends } },
        pipeline: { call: redis },
        multi: { call: redis },
      },
    },
  },
  store: {
    kind: 'cache',
    types: {
      Redis: {
        members: {
          ...redisStore,
          set: { call: { store: { act: 'write', part: { argument: 0 }, expires: ['ex', 'px', 'exat', 'pxat'] } } },
        },
      },
    },
  },
} satisfies PackageModel;
