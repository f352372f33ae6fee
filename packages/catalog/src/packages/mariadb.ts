import type { PackageModel } from '@privet/model';

import { runsPrepared, runsStatement } from '../families/sql.ts';

const connection = { call: { returns: 'Connection' } } as const;
const exported = { createPool: connection, createConnection: connection } as const;

export default {
  package: 'mariadb',
  docs: 'https://mariadb.com/docs/connectors/mariadb-connector-nodejs/connector-nodejs-promise-api',
  store: {
    kind: 'database',
    exports: { ...exported, default: { members: exported } },
    types: {
      Connection: {
        names: ['Connection', 'Pool', 'PoolConnection', 'FilteredPoolCluster'],
        members: {
          getConnection: connection,
          prepare: { call: { part: { argument: 0 }, returns: 'Prepare' } },
          query: runsStatement,
          execute: runsStatement,
          batch: runsStatement,
        },
      },
      Prepare: { members: { execute: runsPrepared } },
    },
  },
} satisfies PackageModel;
