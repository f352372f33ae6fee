import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const inTransaction = { call: { calls: { 0: ['Sql'], 1: ['Sql'] } } } as const;

export default {
  package: 'postgres',
  docs: 'https://github.com/porsager/postgres#queries',
  store: {
    kind: 'database',
    exports: { default: { call: { returns: 'Sql' } } },
    types: {
      // As a template's tag it runs the statement; called with an object, it makes a part of one.
      Sql: {
        names: ['Sql', 'ISql', 'TransactionSql', 'ReservedSql'],
        call: runsStatement.call,
        members: {
          unsafe: runsStatement,
          begin: inTransaction,
          savepoint: inTransaction,
          reserve: { call: { returns: 'Sql' } },
        },
      },
    },
  },
} satisfies PackageModel;
