import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'lambda-log',
  docs: 'https://github.com/KyleRoss/node-lambda-log#readme',
  exports: { info: log, warn: log, error: log, debug: log, log, LambdaLog: { construct: { returns: 'LambdaLog' } } },
  types: { LambdaLog: { members: { info: log, warn: log, error: log, debug: log, log } } },
} satisfies PackageModel;
