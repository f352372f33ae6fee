import type { PackageModel } from '@privet/model';

export default {
  package: 'nuxt',
  docs: 'https://nuxt.com/docs/api/utils/navigate-to',
  exports: {
    navigateTo: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
    createError: { call: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] } },
  },
  autoImports: { exports: ['navigateTo', 'createError'], where: { dependencies: ['nuxt'] } },
} satisfies PackageModel;
