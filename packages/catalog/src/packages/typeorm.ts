import type { PackageModel } from '@privet/model';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const second = [{ kind: 'database', data: [{ argument: 1 }] }] as const;
const third = [{ kind: 'database', data: [{ argument: 2 }] }] as const;
const all = [{ kind: 'database', data: [{ argument: 'all' }] }] as const;
const reads = { call: { store: { act: 'read' } } } as const;
const erases = { call: { store: { act: 'erase' } } } as const;
const readsNamed = { call: { store: { act: 'read', part: { argument: 0 } } } } as const;
const erasesNamed = { call: { store: { act: 'erase', part: { argument: 0 } } } } as const;
const runs = { call: { sinks: all, store: { act: 'sql', part: { argument: 0 } } } } as const;
const repository = { call: { part: { argument: 0 }, returns: 'Repository' } } as const;
const builder = { call: { part: { argument: 0 }, returns: 'QueryBuilder' } } as const;
const withManager = { call: { calls: { 0: ['EntityManager'], 1: ['EntityManager'] } } } as const;

const finders = {
  find: reads,
  findBy: reads,
  findOne: reads,
  findOneBy: reads,
  findOneOrFail: reads,
  findOneByOrFail: reads,
  findAndCount: reads,
  findAndCountBy: reads,
} as const;

const ofRepository = {
  ...finders,
  save: { call: { sinks: first, store: { act: 'update' } } },
  insert: { call: { sinks: first, store: { act: 'write' } } },
  update: { call: { sinks: second, store: { act: 'update' } } },
  upsert: { call: { sinks: first, store: { act: 'update' } } },
  delete: erases,
  remove: erases,
  clear: erases,
} as const;

export default {
  package: 'typeorm',
  docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  store: {
    kind: 'database',
    records: ['Entity', 'ChildEntity', 'ViewEntity'],
    exports: {
      DataSource: { construct: { returns: 'DataSource' } },
      BaseEntity: { construct: { returns: 'BaseEntity' }, members: ofRepository },
    },
    types: {
      DataSource: {
        names: ['DataSource', 'Connection'],
        members: {
          manager: { instance: 'EntityManager' },
          getRepository: repository,
          createQueryBuilder: builder,
          createQueryRunner: { call: { returns: 'QueryRunner' } },
          transaction: withManager,
          query: runs,
        },
      },
      QueryRunner: { members: { manager: { instance: 'EntityManager' }, query: runs } },
      Repository: {
        names: ['Repository', 'TreeRepository', 'MongoRepository'],
        members: {
          ...ofRepository,
          query: runs,
          createQueryBuilder: { call: { part: 'receiver', returns: 'QueryBuilder' } },
        },
      },
      EntityManager: {
        members: {
          getRepository: repository,
          createQueryBuilder: builder,
          transaction: withManager,
          query: runs,
          save: { call: { sinks: all, store: { act: 'update', part: { argument: 0 } } } },
          insert: { call: { sinks: second, store: { act: 'write', part: { argument: 0 } } } },
          update: { call: { sinks: third, store: { act: 'update', part: { argument: 0 } } } },
          upsert: { call: { sinks: second, store: { act: 'update', part: { argument: 0 } } } },
          delete: erasesNamed,
          remove: erasesNamed,
          clear: erasesNamed,
          find: readsNamed,
          findBy: readsNamed,
          findOne: readsNamed,
          findOneBy: readsNamed,
          findOneOrFail: readsNamed,
          findOneByOrFail: readsNamed,
        },
      },
      BaseEntity: {
        members: {
          save: {
            call: { sinks: [{ kind: 'database', data: [{ argument: 'receiver' }] }], store: { act: 'update' } },
          },
          remove: erases,
        },
      },
      QueryBuilder: {
        names: ['SelectQueryBuilder', 'InsertQueryBuilder', 'UpdateQueryBuilder', 'QueryBuilder'],
        members: {
          from: builder,
          into: builder,
          update: builder,
          delete: { call: { returns: 'DeleteQueryBuilder' } },
          values: { call: { sinks: first, store: { act: 'write' }, returns: 'QueryBuilder' } },
          set: { call: { sinks: first, store: { act: 'update' }, returns: 'QueryBuilder' } },
          getOne: reads,
          getOneOrFail: reads,
          getMany: reads,
          getManyAndCount: reads,
          getRawOne: reads,
          getRawMany: reads,
        },
        anyMember: { call: { returns: 'QueryBuilder' } },
      },
      DeleteQueryBuilder: {
        members: { from: { call: { part: { argument: 0 }, returns: 'DeleteQueryBuilder' } }, execute: erases },
        anyMember: { call: { returns: 'DeleteQueryBuilder' } },
      },
    },
  },
} satisfies PackageModel;
