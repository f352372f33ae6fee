import type { PackageModel } from '@privet/model';

export default {
  package: 'nookies',
  docs: 'https://github.com/maticzav/nookies',
  exports: {
    setCookie: { call: { sinks: [{ kind: 'storage', data: [{ argument: 2 }] }], carries: [] } },
    default: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 2 }] }], carries: [] } } } },
  },
} satisfies PackageModel;
