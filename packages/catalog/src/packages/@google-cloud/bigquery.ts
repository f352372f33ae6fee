import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const runs = { call: { store: { act: 'sql', part: { argument: 0, path: 'query' } } } } as const;

export default {
  package: '@google-cloud/bigquery',
  docs: 'https://cloud.google.com/nodejs/docs/reference/bigquery/latest',
  recipient: {
    id: 'google-bigquery',
    name: 'Google BigQuery',
    kind: 'storage',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: { BigQuery: { construct: { returns: 'BigQuery' } } },
  types: {
    BigQuery: { members: { dataset: { call: { returns: 'Dataset' } }, query: sends, createQueryJob: sends } },
    Dataset: { members: { table: { call: { returns: 'Table' } }, query: sends, createQueryJob: sends } },
    Table: { members: { insert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } } },
  },
  store: {
    kind: 'warehouse',
    types: {
      BigQuery: { members: { query: runs, createQueryJob: runs } },
      Dataset: { members: { table: { call: { part: { argument: 0 } } }, query: runs, createQueryJob: runs } },
      Table: {
        members: {
          insert: { call: { store: { act: 'write' } } },
          getRows: { call: { store: { act: 'read' } } },
          delete: { call: { store: { act: 'erase' } } },
        },
      },
    },
  },
} satisfies PackageModel;
