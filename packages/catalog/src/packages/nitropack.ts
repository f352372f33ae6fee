import type { PackageModel } from '@privet/model';

const answersFirst = { call: { answers: { argument: 0, serverData: ['context'] } } } as const;
const nitro = ['nitropack', 'nitro'] as const;

export default {
  package: 'nitropack',
  docs: 'https://nitro.build/guide/routing',
  exports: { defineCachedEventHandler: answersFirst, cachedEventHandler: answersFirst },
  autoImports: {
    exports: ['defineCachedEventHandler', 'cachedEventHandler'],
    where: { files: ['**/server/**', '{api,routes}/**'], dependencies: ['nuxt', ...nitro] },
  },
  conventions: [
    {
      answers: 'returned',
      exports: ['default'],
      serverData: ['context'],
      where: { files: ['**/server/{api,routes}/**'], dependencies: ['nuxt', ...nitro] },
    },
    {
      answers: 'returned',
      exports: ['default'],
      serverData: ['context'],
      where: { files: ['{api,routes}/**'], dependencies: nitro },
    },
  ],
} satisfies PackageModel;
