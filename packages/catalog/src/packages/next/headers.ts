import type { PackageModel } from '@privet/model';

export default {
  package: 'next/headers',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
  declaredIn: ['next', '@edge-runtime/cookies'],
  exports: { cookies: { call: { returns: 'RequestCookies' } } },
  types: {
    RequestCookies: {
      names: ['RequestCookies', 'ReadonlyRequestCookies', 'ResponseCookies'],
      members: {
        set: {
          call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }, { argument: 0, path: 'value' }] }], carries: [] },
        },
      },
    },
  },
} satisfies PackageModel;
