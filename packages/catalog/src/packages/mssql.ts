import type { PackageModel } from '@privet/model';

const pool = { returns: 'ConnectionPool' } as const;
const request = { returns: 'Request' } as const;
/** Parameters that a request was given before belong to its statement. */
const runs = {
  call: {
    sinks: [{ kind: 'database', data: [{ argument: 'receiver' }, { argument: 'all' }] }],
    store: { act: 'sql', part: { argument: 0 } },
  },
} as const;

const exported = {
  connect: { call: pool },
  ConnectionPool: { construct: pool },
  Transaction: { construct: { returns: 'Transaction' } },
  Request: { construct: request },
  query: runs,
  batch: runs,
} as const;

export default {
  package: 'mssql',
  docs: 'https://tediousjs.github.io/node-mssql/',
  store: {
    kind: 'database',
    exports: { ...exported, default: { members: exported } },
    types: {
      ConnectionPool: {
        members: {
          connect: { call: pool },
          request: { call: request },
          transaction: { call: { returns: 'Transaction' } },
          query: runs,
          batch: runs,
        },
      },
      Transaction: { members: { request: { call: request } } },
      Request: {
        members: {
          input: {
            call: {
              keeps: [{ argument: { from: 1 } }],
              carries: [{ argument: 'receiver' }, { argument: { from: 1 } }],
              returns: 'Request',
            },
          },
          query: runs,
          batch: runs,
        },
      },
    },
  },
} satisfies PackageModel;
