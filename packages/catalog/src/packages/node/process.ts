import type { PackageModel } from '@privet/model';

const logFirst = { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }], printed: true }] } } as const;

export default {
  package: 'node:process',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/process.html',
  exports: {
    stdout: { members: { write: logFirst, end: logFirst } },
    stderr: { members: { write: logFirst, end: logFirst } },
    emitWarning: logFirst,
  },
  globals: {
    process: {
      members: {
        stdout: { members: { write: logFirst, end: logFirst } },
        stderr: { members: { write: logFirst, end: logFirst } },
        emitWarning: logFirst,
      },
    },
  },
} satisfies PackageModel;
