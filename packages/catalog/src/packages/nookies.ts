import type { PackageModel } from '@privet/model';

const storesThird = { call: { sinks: [{ kind: 'storage', data: [{ argument: 2 }] }], carries: [] } } as const;

export default {
  package: 'nookies',
  docs: 'https://github.com/maticzav/nookies',
  exports: { setCookie: storesThird, default: { members: { set: storesThird } } },
} satisfies PackageModel;
