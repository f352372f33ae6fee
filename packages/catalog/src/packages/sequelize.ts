import type { PackageModel } from '@privet/model';

import { runsStatement } from '../families/sql.ts';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const writes = { call: { sinks: first, store: { act: 'write' } } } as const;
const updates = { call: { sinks: first, store: { act: 'update' } } } as const;
const reads = { call: { store: { act: 'read' } } } as const;
const erases = { call: { store: { act: 'erase' } } } as const;
/** What a row is looked for by is written into it where none is found. */
const writesUnlessFound = {
  call: {
    sinks: [
      {
        kind: 'database',
        data: [
          { argument: 0, path: 'where' },
          { argument: 0, path: 'defaults' },
        ],
      },
    ],
    store: { act: 'write' },
  },
} as const;

/** Of models and of their instances: where both have a member, its first argument holds the values. */
const ofModel = {
  create: writes,
  bulkCreate: writes,
  findOrCreate: writesUnlessFound,
  findCreateFind: writesUnlessFound,
  update: updates,
  upsert: updates,
  save: {
    call: { sinks: [{ kind: 'database', data: [{ argument: 'receiver' }] }], store: { act: 'update' } },
  },
  destroy: erases,
  truncate: erases,
  drop: erases,
  findAll: reads,
  findOne: reads,
  findByPk: reads,
  findAndCountAll: reads,
} as const;

export default {
  package: 'sequelize',
  docs: 'https://sequelize.org/docs/v6/core-concepts/model-querying-basics/',
  declaredIn: ['sequelize-typescript'],
  store: {
    kind: 'database',
    exports: {
      Sequelize: { construct: { returns: 'Sequelize' } },
      Model: { construct: { returns: 'Model' }, members: ofModel },
      default: { construct: { returns: 'Sequelize' } },
    },
    types: {
      Sequelize: {
        members: { define: { call: { part: { argument: 0 }, returns: 'Model' } }, query: runsStatement },
      },
      Model: { members: ofModel },
    },
  },
} satisfies PackageModel;
