import type { PackageModel } from '@privet/model';

const requestsBodyAndHeadersAndOpensFirst = {
  call: {
    sinks: [
      {
        kind: 'network',
        data: [
          { argument: 1, path: 'body' },
          { argument: 1, path: 'headers' },
        ],
        host: { argument: 0 },
      },
      { kind: 'url', data: [{ argument: 0 }] },
    ],
    carries: [],
  },
} as const;

export default {
  package: 'cross-fetch',
  docs: 'https://github.com/lquixada/cross-fetch',
  exports: { default: requestsBodyAndHeadersAndOpensFirst, fetch: requestsBodyAndHeadersAndOpensFirst },
} satisfies PackageModel;
