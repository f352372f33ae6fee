import type { PackageModel } from '@privet/model';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const second = [{ kind: 'database', data: [{ argument: 1 }] }] as const;
const third = [{ kind: 'database', data: [{ argument: 2 }] }] as const;
const all = [{ kind: 'database', data: [{ argument: 'all' }] }] as const;
const named = { argument: 0 } as const;
const reads = { call: { store: { act: 'read' } } } as const;
const readsNamed = { call: { store: { act: 'read', part: named } } } as const;
const erasesNamed = { call: { store: { act: 'erase', part: named } } } as const;
const writes = { call: { sinks: first, store: { act: 'write' } } } as const;
const updates = { call: { sinks: first, store: { act: 'update' } } } as const;
const writesNamed = { call: { sinks: all, store: { act: 'write', part: named } } } as const;
const updatesNamed = { call: { sinks: all, store: { act: 'update', part: named } } } as const;
const repository = { call: { part: named, returns: 'EntityRepository' } } as const;
const manager = { call: { returns: 'EntityManager' } } as const;
const withManager = { call: { calls: { 0: ['EntityManager'] } } } as const;
const orm = { call: { returns: 'MikroORM' } } as const;

export default {
  package: '@mikro-orm/core',
  docs: 'https://mikro-orm.io/docs/entity-manager',
  // Each driver passes all of it on.
  declaredIn: [
    '@mikro-orm/better-sqlite',
    '@mikro-orm/libsql',
    '@mikro-orm/mariadb',
    '@mikro-orm/mongodb',
    '@mikro-orm/mssql',
    '@mikro-orm/mysql',
    '@mikro-orm/postgresql',
    '@mikro-orm/sqlite',
  ],
  store: {
    kind: 'database',
    records: ['Entity'],
    exports: { MikroORM: { members: { init: orm, initSync: orm } } },
    types: {
      MikroORM: { members: { em: { instance: 'EntityManager' } } },
      EntityManager: {
        members: {
          getRepository: repository,
          repo: repository,
          fork: manager,
          transactional: withManager,
          // An entity is made to be flushed.
          create: { call: { sinks: second, store: { act: 'write', part: named } } },
          assign: { call: { sinks: second, store: { act: 'update', part: named } } },
          persist: { call: { sinks: first, store: { act: 'update', part: named }, returns: 'EntityManager' } },
          persistAndFlush: { call: { sinks: first, store: { act: 'update', part: named } } },
          insert: writesNamed,
          insertMany: writesNamed,
          upsert: updatesNamed,
          upsertMany: updatesNamed,
          nativeUpdate: { call: { sinks: third, store: { act: 'update', part: named } } },
          nativeDelete: erasesNamed,
          remove: { call: { ...erasesNamed.call, returns: 'EntityManager' } },
          removeAndFlush: erasesNamed,
          find: readsNamed,
          findAll: readsNamed,
          findOne: readsNamed,
          findOneOrFail: readsNamed,
          findAndCount: readsNamed,
          findByCursor: readsNamed,
        },
      },
      EntityRepository: {
        members: {
          create: writes,
          assign: { call: { sinks: second, store: { act: 'update' } } },
          insert: writes,
          insertMany: writes,
          upsert: updates,
          upsertMany: updates,
          nativeUpdate: { call: { sinks: second, store: { act: 'update' } } },
          nativeDelete: { call: { store: { act: 'erase' } } },
          find: reads,
          findAll: reads,
          findOne: reads,
          findOneOrFail: reads,
          findAndCount: reads,
          findByCursor: reads,
        },
      },
    },
  },
} satisfies PackageModel;
