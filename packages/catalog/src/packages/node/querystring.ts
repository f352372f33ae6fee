import type { PackageModel } from '@privet/model';

const first = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: 'node:querystring',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/querystring.html',
  exports: { stringify: first, encode: first, escape: first, unescape: first, parse: first, decode: first },
} satisfies PackageModel;
