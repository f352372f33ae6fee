import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }, { argument: 0, path: '()' }] }] } } as const;

export default {
  package: 'ngx-logger',
  docs: 'https://github.com/dbfannin/ngx-logger#readme',
  exports: { NGXLogger: { construct: { returns: 'NGXLogger' } } },
  types: { NGXLogger: { members: { trace: log, debug: log, info: log, log, warn: log, error: log, fatal: log } } },
} satisfies PackageModel;
