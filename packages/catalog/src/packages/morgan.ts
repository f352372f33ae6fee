import type { PackageModel } from '@privet/model';

export default {
  package: 'morgan',
  docs: 'https://github.com/expressjs/morgan#readme',
  exports: {
    default: {
      call: { sinks: [{ kind: 'log', data: [{ argument: 0, path: '()' }] }] },
      members: { token: { call: { sinks: [{ kind: 'log', data: [{ argument: 1, path: '()' }] }] } } },
    },
  },
} satisfies PackageModel;
