import type { PackageModel } from '@privet/model';

const storesThird = { call: { sinks: [{ kind: 'storage', data: [{ argument: 2 }] }], carries: [] } } as const;

export default {
  package: 'hono/cookie',
  docs: 'https://hono.dev/docs/helpers/cookie',
  declaredIn: ['hono'],
  exports: {
    setCookie: storesThird,
    setSignedCookie: storesThird,
    generateCookie: storesThird,
    generateSignedCookie: storesThird,
  },
} satisfies PackageModel;
