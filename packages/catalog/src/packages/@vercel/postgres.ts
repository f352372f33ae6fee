import type { PackageModel } from '@privet/model';

import { neon } from '../../families/neon.ts';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const runs = { call: { store: { act: 'sql', part: { argument: 0 } } } } as const;
const client = { call: { returns: 'Client' } } as const;
const pool = { instance: 'Client' } as const;

export default {
  package: '@vercel/postgres',
  docs: 'https://github.com/vercel/storage/tree/main/packages/postgres#readme',
  // Its databases have been Neon's, and have moved there.
  recipient: neon,
  exports: { sql: pool, db: pool, createPool: client, createClient: client },
  types: {
    Client: {
      names: ['VercelPool', 'VercelClient', 'VercelPoolClient', 'VercelClientBase'],
      call: sends.call,
      members: { sql: sends, query: sends, connect: client },
    },
  },
  store: {
    kind: 'database',
    types: { Client: { call: { ...sends.call, ...runs.call }, members: { sql: runs, query: runs } } },
  },
} satisfies PackageModel;
