import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const connection = { call: { returns: 'Connection' } } as const;

export default {
  package: 'mysql2',
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  store: {
    kind: 'database',
    exports: {
      createPool: connection,
      createConnection: connection,
      // The types of the promise API declare these in what functions return.
      query: runsStatement,
      execute: runsStatement,
      default: { members: { createPool: connection, createConnection: connection } },
    },
    types: {
      Connection: {
        names: ['Connection', 'Pool', 'PoolConnection', 'QueryableBase', 'ExecutableBase'],
        members: { getConnection: connection, promise: connection, query: runsStatement, execute: runsStatement },
      },
    },
  },
} satisfies PackageModel;
