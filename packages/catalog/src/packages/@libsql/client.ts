import type { PackageModel } from '@privet/model';

import { runsStatement } from '../../families/sql.ts';

const runsAll = {
  call: {
    sinks: [{ kind: 'database', data: [{ argument: 0 }] }],
    store: { act: 'sql', part: { argument: 0, path: '*.sql' } },
  },
} as const;

export default {
  package: '@libsql/client',
  docs: 'https://docs.turso.tech/sdk/ts/reference',
  declaredIn: ['@libsql/core'],
  store: {
    kind: 'database',
    exports: { createClient: { call: { returns: 'Client' } } },
    types: {
      Client: {
        names: ['Client', 'Transaction'],
        members: {
          execute: runsStatement,
          batch: runsAll,
          migrate: runsAll,
          transaction: { call: { returns: 'Client' } },
        },
      },
    },
  },
} satisfies PackageModel;
