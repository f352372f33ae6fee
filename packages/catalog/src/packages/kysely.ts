import type { PackageModel } from '@privet/model';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;

export default {
  package: 'kysely',
  docs: 'https://kysely.dev/docs/category/queries',
  store: {
    kind: 'database',
    exports: { Kysely: { construct: { returns: 'Kysely' } } },
    types: {
      Kysely: {
        names: ['Kysely', 'QueryCreator', 'Transaction'],
        members: {
          insertInto: { call: { part: { argument: 0 }, returns: 'InsertQueryBuilder' } },
          replaceInto: { call: { part: { argument: 0 }, returns: 'InsertQueryBuilder' } },
          updateTable: { call: { part: { argument: 0 }, returns: 'UpdateQueryBuilder' } },
          deleteFrom: { call: { store: { act: 'erase', part: { argument: 0 } } } },
          selectFrom: { call: { store: { act: 'read', part: { argument: 0 } } } },
          transaction: { call: { returns: 'TransactionBuilder' } },
        },
      },
      TransactionBuilder: { members: { execute: { call: { calls: { 0: ['Kysely'] } } } } },
      InsertQueryBuilder: { members: { values: { call: { sinks: first, store: { act: 'write' } } } } },
      UpdateQueryBuilder: { members: { set: { call: { sinks: first, store: { act: 'update' } } } } },
    },
  },
} satisfies PackageModel;
