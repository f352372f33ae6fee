import type { PackageModel } from '@privet/model';

import { runsPrepared, runsStatement } from '../families/sql.ts';

const exported = {
  Database: { construct: { returns: 'Database' } },
  verbose: { call: { returns: 'Sqlite3' } },
} as const;

export default {
  package: 'sqlite3',
  docs: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  store: {
    kind: 'database',
    exports: { ...exported, default: { members: exported } },
    types: {
      Sqlite3: { names: ['sqlite3'], members: exported },
      Database: {
        members: {
          run: runsStatement,
          get: runsStatement,
          all: runsStatement,
          each: runsStatement,
          exec: runsStatement,
          prepare: { call: { part: { argument: 0 }, returns: 'Statement' } },
        },
      },
      Statement: {
        members: { run: runsPrepared, get: runsPrepared, all: runsPrepared, each: runsPrepared, bind: runsPrepared },
      },
    },
  },
} satisfies PackageModel;
