import type { PackageModel } from '@privet/model';

export default {
  package: 'cookies-next',
  docs: 'https://github.com/andreizanik/cookies-next',
  exports: { setCookie: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } },
} satisfies PackageModel;
