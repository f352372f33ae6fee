import type { PackageModel } from '@privet/model';

export default {
  package: 'universal-cookie',
  docs: 'https://github.com/bendotcodes/cookies',
  exports: { default: { construct: { returns: 'Cookies' } }, Cookies: { construct: { returns: 'Cookies' } } },
  types: {
    Cookies: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } } },
  },
} satisfies PackageModel;
