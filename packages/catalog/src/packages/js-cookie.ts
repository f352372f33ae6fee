import type { PackageModel } from '@privet/model';

export default {
  package: 'js-cookie',
  docs: 'https://github.com/js-cookie/js-cookie',
  exports: { default: { instance: 'CookiesStatic' } },
  types: {
    CookiesStatic: {
      members: {
        set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        withAttributes: { call: { returns: 'CookiesStatic' } },
        withConverter: { call: { returns: 'CookiesStatic' } },
      },
    },
  },
} satisfies PackageModel;
