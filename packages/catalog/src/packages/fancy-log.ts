import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'fancy-log',
  docs: 'https://github.com/gulpjs/fancy-log#readme',
  exports: {
    default: {
      call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] },
      members: { dir: log, error: log, info: log, warn: log },
    },
  },
} satisfies PackageModel;
