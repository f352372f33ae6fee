import type { PackageModel } from '@privet/model';

const opensFirstAndSecond = {
  call: { sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
} as const;

export default {
  package: 'next/router',
  docs: 'https://nextjs.org/docs/pages/api-reference/functions/use-router',
  declaredIn: ['next'],
  exports: { useRouter: { call: { returns: 'NextRouter' } }, default: { instance: 'NextRouter' } },
  types: {
    NextRouter: {
      names: ['NextRouter', 'Router', 'SingletonRouter', 'BaseRouter'],
      members: {
        push: opensFirstAndSecond,
        replace: opensFirstAndSecond,
        prefetch: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
