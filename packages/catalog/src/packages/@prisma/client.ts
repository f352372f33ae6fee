import type { PackageModel } from '@privet/model';

/** What other rows are looked up by is not kept. */
const except = ['connect', 'disconnect', 'where', 'delete', 'deleteMany'].map((name) => `*.**.${name}`);
const sinks = [{ kind: 'database', data: [{ argument: 0, path: 'data', except }] }] as const;
const writes = { call: { sinks, store: { act: 'write', part: 'name' } } } as const;
const updates = { call: { sinks, store: { act: 'update', part: 'name' } } } as const;
const reads = { call: { store: { act: 'read', part: 'name' } } } as const;
const erases = { call: { store: { act: 'erase', part: 'name' } } } as const;
const runs = {
  call: {
    sinks: [{ kind: 'database', data: [{ argument: 'all' }] }],
    store: { act: 'sql', part: { argument: 0 } },
  },
} as const;

export default {
  package: '@prisma/client',
  docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  store: {
    kind: 'database',
    exports: { PrismaClient: { construct: { returns: 'PrismaClient' } } },
    types: {
      PrismaClient: {
        members: {
          $transaction: { call: { calls: { 0: ['PrismaClient'] } } },
          $extends: { call: { returns: 'PrismaClient' } },
          $executeRaw: runs,
          $executeRawUnsafe: runs,
          $queryRaw: runs,
          $queryRawUnsafe: runs,
        },
        anyMember: { instance: 'Delegate' },
      },
      Delegate: {
        names: ['*Delegate'],
        members: {
          create: writes,
          createMany: writes,
          createManyAndReturn: writes,
          update: updates,
          updateMany: updates,
          updateManyAndReturn: updates,
          upsert: {
            call: {
              sinks: [
                {
                  kind: 'database',
                  data: [
                    { argument: 0, path: 'create', except },
                    { argument: 0, path: 'update', except },
                  ],
                },
              ],
              store: { act: 'update', part: 'name' },
            },
          },
          delete: erases,
          deleteMany: erases,
          findUnique: reads,
          findUniqueOrThrow: reads,
          findFirst: reads,
          findFirstOrThrow: reads,
          findMany: reads,
        },
      },
    },
  },
} satisfies PackageModel;
