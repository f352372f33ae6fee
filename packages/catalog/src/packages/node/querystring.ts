import type { PackageModel } from '@privet/model';

const encodes = { call: { carries: [{ argument: 0 }], text: true } } as const;
const first = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: 'node:querystring',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/querystring.html',
  exports: { stringify: encodes, encode: encodes, escape: encodes, unescape: encodes, parse: first, decode: first },
} satisfies PackageModel;
