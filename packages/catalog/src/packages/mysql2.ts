import type { PackageModel } from '@privet/model';

const connection = { call: { returns: 'Connection' } } as const;
const runs = {
  call: {
    sinks: [{ kind: 'database', data: [{ argument: 'all' }] }],
    store: { act: 'sql', part: { argument: 0 } },
  },
} as const;

export default {
  package: 'mysql2',
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  store: {
    kind: 'database',
    exports: {
      createPool: connection,
      createConnection: connection,
      // The types of the promise API declare these in what functions return.
      query: runs,
      execute: runs,
      default: { members: { createPool: connection, createConnection: connection } },
    },
    types: {
      Connection: {
        names: ['Connection', 'Pool', 'PoolConnection', 'QueryableBase', 'ExecutableBase'],
        members: { getConnection: connection, promise: connection, query: runs, execute: runs },
      },
    },
  },
} satisfies PackageModel;
