import type { PackageModel } from '@privet/model';

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
          query: {
            call: {
              sinks: [{ kind: 'database', data: [{ argument: 'all' }] }],
              store: { act: 'sql', part: { argument: 0 } },
            },
          },
        },
      },
    },
  },
} satisfies PackageModel;
