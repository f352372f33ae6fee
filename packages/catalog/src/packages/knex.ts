import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const table = { call: { part: { argument: 0 }, returns: 'QueryBuilder' } } as const;
const reads = { call: { store: { act: 'read' }, returns: 'QueryBuilder' } } as const;
const erases = { call: { store: { act: 'erase' }, returns: 'QueryBuilder' } } as const;

export default {
  package: 'knex',
  docs: 'https://knexjs.org/guide/query-builder.html',
  store: {
    kind: 'database',
    exports: { knex: { call: { returns: 'Knex' } }, default: { call: { returns: 'Knex' } } },
    types: {
      Knex: {
        call: table.call,
        members: {
          table,
          from: table,
          into: table,
          transaction: { call: { calls: { 0: ['Knex'] } } },
          raw: runsStatement,
        },
      },
      QueryBuilder: {
        names: ['QueryBuilder', 'QueryInterface'],
        members: {
          insert: { call: { sinks: first, store: { act: 'write' }, returns: 'QueryBuilder' } },
          update: { call: { sinks: first, store: { act: 'update' }, returns: 'QueryBuilder' } },
          merge: { call: { sinks: first, store: { act: 'update' }, returns: 'QueryBuilder' } },
          del: erases,
          delete: erases,
          truncate: erases,
          select: reads,
          first: reads,
          pluck: reads,
          from: table,
          into: table,
        },
        anyMember: { call: { returns: 'QueryBuilder' } },
      },
    },
  },
} satisfies PackageModel;
