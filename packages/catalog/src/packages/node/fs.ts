import type { PackageModel } from '@privet/model';

const writesSecond = { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }] } } as const;
const writesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'node:fs',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/fs.html',
  declaredIn: ['@types/node'],
  exports: {
    writeFile: writesSecond,
    writeFileSync: writesSecond,
    appendFile: writesSecond,
    appendFileSync: writesSecond,
    write: writesSecond,
    writeSync: writesSecond,
    createWriteStream: { call: { returns: 'WriteStream' } },
    promises: {
      members: {
        writeFile: writesSecond,
        appendFile: writesSecond,
        open: { call: { returns: 'node:fs/promises#FileHandle' } },
      },
    },
  },
  types: { WriteStream: { members: { write: writesFirst, end: writesFirst } } },
} satisfies PackageModel;
