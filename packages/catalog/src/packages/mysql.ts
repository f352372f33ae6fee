import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const connection = { call: { returns: 'Connection' } } as const;
const exported = { createPool: connection, createConnection: connection } as const;

export default {
  package: 'mysql',
  docs: 'https://github.com/mysqljs/mysql#performing-queries',
  store: {
    kind: 'database',
    exports: { ...exported, default: { members: exported } },
    types: {
      Connection: {
        names: ['Connection', 'Pool', 'PoolConnection', 'PoolNamespace'],
        members: {
          getConnection: { call: { calls: { 0: ['', 'Connection'] } } },
          query: runsStatement,
        },
      },
    },
  },
} satisfies PackageModel;
