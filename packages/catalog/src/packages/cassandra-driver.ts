import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

export default {
  package: 'cassandra-driver',
  docs: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/api/class.Client/',
  store: {
    kind: 'database',
    exports: {
      Client: { construct: { returns: 'Client' } },
      default: { members: { Client: { construct: { returns: 'Client' } } } },
    },
    types: {
      Client: {
        members: {
          execute: runsStatement,
          eachRow: runsStatement,
          stream: runsStatement,
          batch: {
            call: {
              sinks: [{ kind: 'database', data: [{ argument: 0 }] }],
              store: { act: 'sql', part: { argument: 0, path: '*.query' } },
            },
          },
        },
      },
    },
  },
} satisfies PackageModel;
