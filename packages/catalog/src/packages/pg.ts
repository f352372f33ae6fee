import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const client = { construct: { returns: 'Client' } } as const;

export default {
  package: 'pg',
  docs: 'https://node-postgres.com/apis/client',
  store: {
    kind: 'database',
    exports: { Pool: client, Client: client, default: { members: { Pool: client, Client: client } } },
    types: {
      Client: {
        names: ['Client', 'ClientBase', 'Pool', 'PoolClient'],
        members: {
          connect: { call: { returns: 'Client' } },
          query: runsStatement,
        },
      },
    },
  },
} satisfies PackageModel;
