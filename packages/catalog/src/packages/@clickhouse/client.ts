import type { PackageModel } from '@privet/model';

const runs = {
  call: {
    sinks: [
      {
        kind: 'database',
        data: [
          { argument: 0, path: 'query' },
          { argument: 0, path: 'query_params' },
          { argument: 0, path: 'values' },
        ],
      },
    ],
    store: { act: 'sql', part: { argument: 0, path: 'query' } },
  },
} as const;

export default {
  package: '@clickhouse/client',
  docs: 'https://clickhouse.com/docs/integrations/javascript',
  declaredIn: ['@clickhouse/client-common', '@clickhouse/client-web'],
  store: {
    kind: 'database',
    exports: { createClient: { call: { returns: 'Client' } } },
    types: {
      Client: {
        names: ['ClickHouseClient', 'NodeClickHouseClient'],
        members: {
          insert: {
            call: {
              sinks: [{ kind: 'database', data: [{ argument: 0, path: 'values' }] }],
              store: { act: 'write', part: { argument: 0, path: 'table' } },
            },
          },
          query: runs,
          command: runs,
          exec: runs,
        },
      },
    },
  },
} satisfies PackageModel;
