import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'vue-router',
  docs: 'https://router.vuejs.org/api',
  exports: {
    useRouter: { call: { returns: 'Router' } },
    createRouter: { call: { returns: 'Router' } },
    RouterLink: { attributes: { to: 'url' } },
  },
  types: {
    Router: {
      names: ['Router', 'RouterClassic', 'EXPERIMENTAL_Router_Base', '_RouterClassic'],
      members: { push: opensFirst, replace: opensFirst },
    },
  },
} satisfies PackageModel;
