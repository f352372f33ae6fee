import type { PackageModel } from '@privet/model';

const writesSecond = { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }] } } as const;
const writesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'node:fs/promises',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/fs.html#promises-api',
  declaredIn: ['@types/node'],
  exports: {
    writeFile: writesSecond,
    appendFile: writesSecond,
    open: { call: { returns: 'node:fs/promises#FileHandle' } },
  },
  types: { FileHandle: { members: { write: writesFirst, writeFile: writesFirst, appendFile: writesFirst } } },
} satisfies PackageModel;
