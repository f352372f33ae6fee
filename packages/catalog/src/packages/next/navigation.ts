import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'next/navigation',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/redirect',
  declaredIn: ['next'],
  exports: {
    redirect: opensFirst,
    permanentRedirect: opensFirst,
    useRouter: { call: { returns: 'AppRouterInstance' } },
  },
  types: { AppRouterInstance: { members: { push: opensFirst, replace: opensFirst, prefetch: opensFirst } } },
} satisfies PackageModel;
