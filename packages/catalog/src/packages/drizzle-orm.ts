import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const table = { call: { part: { argument: 0 }, returns: 'Table' } } as const;
const database = { call: { returns: 'Database' } } as const;
const reads = { call: { store: { act: 'read', part: 'name' } } } as const;

// What rows are looked up by, or sorted by, is no part of them.
const condition = { call: { carries: [] } } as const;

export default {
  package: 'drizzle-orm',
  docs: 'https://orm.drizzle.team/docs/overview',
  exports: {
    eq: condition,
    ne: condition,
    gt: condition,
    gte: condition,
    lt: condition,
    lte: condition,
    and: condition,
    or: condition,
    not: condition,
    isNull: condition,
    isNotNull: condition,
    inArray: condition,
    notInArray: condition,
    exists: condition,
    notExists: condition,
    between: condition,
    notBetween: condition,
    like: condition,
    notLike: condition,
    ilike: condition,
    notIlike: condition,
    asc: condition,
    desc: condition,
    count: condition,
    countDistinct: condition,
  },
  store: {
    kind: 'database',
    exports: {
      drizzle: database,
      pgTable: table,
      mysqlTable: table,
      sqliteTable: table,
      singlestoreTable: table,
    },
    types: {
      Table: { members: {} },
      Database: {
        names: [
          'PgDatabase',
          'MySqlDatabase',
          'BaseSQLiteDatabase',
          'PgTransaction',
          'MySqlTransaction',
          'SQLiteTransaction',
        ],
        members: {
          insert: { call: { part: { argument: 0 }, returns: 'Insert' } },
          update: { call: { part: { argument: 0 }, returns: 'Update' } },
          delete: { call: { store: { act: 'erase', part: { argument: 0 } } } },
          select: { call: { returns: 'Select' } },
          selectDistinct: { call: { returns: 'Select' } },
          query: { instance: 'Queries' },
          execute: runsStatement,
          transaction: { call: { calls: { 0: ['Database'] } } },
        },
      },
      Queries: { members: {}, anyMember: { instance: 'Query' } },
      Query: {
        names: ['RelationalQueryBuilder', 'PgRelationalQuery', 'MySqlRelationalQuery', 'SQLiteRelationalQuery'],
        members: { findMany: reads, findFirst: reads },
      },
      Insert: {
        names: ['PgInsertBuilder', 'MySqlInsertBuilder', 'SQLiteInsertBuilder'],
        members: {
          values: {
            call: {
              sinks: [{ kind: 'database', data: [{ argument: 0 }] }],
              store: { act: 'write' },
              returns: 'Conflict',
            },
          },
        },
      },
      Conflict: {
        names: ['PgInsertBase', 'MySqlInsertBase', 'SQLiteInsertBase'],
        members: {
          onConflictDoUpdate: {
            call: { sinks: [{ kind: 'database', data: [{ argument: 0, path: 'set' }] }], store: { act: 'update' } },
          },
        },
      },
      Update: {
        names: ['PgUpdateBuilder', 'MySqlUpdateBuilder', 'SQLiteUpdateBuilder'],
        members: {
          set: { call: { sinks: [{ kind: 'database', data: [{ argument: 0 }] }], store: { act: 'update' } } },
        },
      },
      Select: {
        names: ['PgSelectBuilder', 'MySqlSelectBuilder', 'SQLiteSelectBuilder'],
        members: { from: { call: { store: { act: 'read', part: { argument: 0 } } } } },
      },
    },
  },
} satisfies PackageModel;
