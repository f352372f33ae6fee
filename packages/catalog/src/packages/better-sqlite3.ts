import type { PackageModel } from '@privet/model';

import { runsPrepared, runsStatement } from '../families/sql.ts';

const database = { returns: 'Database' } as const;

export default {
  package: 'better-sqlite3',
  docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  store: {
    kind: 'database',
    exports: { default: { construct: database, call: database } },
    types: {
      Database: {
        members: { prepare: { call: { part: { argument: 0 }, returns: 'Statement' } }, exec: runsStatement },
      },
      Statement: {
        members: {
          run: runsPrepared,
          get: runsPrepared,
          all: runsPrepared,
          iterate: runsPrepared,
          bind: { call: { ...runsPrepared.call, returns: 'Statement' } },
        },
      },
    },
  },
} satisfies PackageModel;
