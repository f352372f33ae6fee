import type { PackageModel } from '@privet/model';

const requestsBodyAndHeadersAndOpensFirstAndMore = {
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
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
    ],
    carries: [],
  },
} as const;
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
const returnsFetch = { call: { returns: 'Fetch', baseUrl: { argument: 0, path: 'baseURL' } } } as const;
const members = {
  raw: requestsBodyAndHeadersAndOpensFirstAndMore,
  native: requestsBodyAndHeadersAndOpensFirst,
  create: returnsFetch,
} as const;
const requestsBodyAndHeadersAndOpensFirstAndMoreWithMembers = {
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
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
    ],
    carries: [],
  },
  members,
} as const;

export default {
  package: 'ofetch',
  docs: 'https://github.com/unjs/ofetch',
  exports: {
    ofetch: requestsBodyAndHeadersAndOpensFirstAndMoreWithMembers,
    $fetch: requestsBodyAndHeadersAndOpensFirstAndMoreWithMembers,
  },
  autoImports: { exports: ['$fetch'], where: { dependencies: ['nuxt', 'nitropack', 'nitro'] } },
  types: {
    Fetch: {
      names: ['$Fetch'],
      members,
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
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
