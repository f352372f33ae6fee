import type { PackageModel } from '@privet/model';

import { neon } from '../../families/neon.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const runs = { call: { store: { act: 'sql', part: { argument: 0 } } } } as const;
const client = { construct: { returns: 'Client' } } as const;

export default {
  package: '@neondatabase/serverless',
  docs: 'https://neon.com/docs/serverless/serverless-driver',
  recipient: neon,
  exports: { neon: { call: { returns: 'Query' } }, Pool: client, Client: client },
  types: {
    // A template's tag, and a function with members.
    Query: { names: ['NeonQueryFunction'], call: sends.call, members: { query: sends } },
    Client: {
      names: ['Client', 'ClientBase', 'Pool', 'PoolClient'],
      members: { connect: { call: { returns: 'Client' } }, query: sends },
    },
  },
  store: {
    kind: 'database',
    types: {
      Query: { call: { ...sends.call, ...runs.call }, members: { query: runs } },
      Client: { members: { query: runs } },
    },
  },
} satisfies PackageModel;
