import type { PackageModel } from '@privet/model';

const storesFirstAndSecond = {
  call: {
    sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }],
    carries: [{ argument: 0 }, { argument: 1 }],
  },
} as const;

export default {
  package: 'cookie',
  docs: 'https://github.com/jshttp/cookie',
  exports: {
    serialize: storesFirstAndSecond,
    stringifySetCookie: storesFirstAndSecond,
    stringifyCookie: storesFirstAndSecond,
    default: { members: { serialize: storesFirstAndSecond } },
  },
} satisfies PackageModel;
