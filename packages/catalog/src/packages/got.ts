import type { PackageModel } from '@privet/model';

const requestsJsonAndMoreAndOpensFirstAndSearchParams = {
  call: {
    sinks: [
      {
        kind: 'network',
        data: [
          { argument: 1, path: 'json' },
          { argument: 1, path: 'body' },
          { argument: 1, path: 'form' },
          { argument: 1, path: 'headers' },
        ],
        host: { argument: 0 },
      },
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
    ],
    carries: [],
  },
} as const;
const returnsGot = { call: { returns: 'Got', baseUrl: { argument: 0, path: 'prefixUrl' } } } as const;
const members = {
  get: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  post: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  put: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  patch: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  head: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  delete: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  stream: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  extend: returnsGot,
} as const;
const requestsJsonAndMoreAndOpensFirstAndSearchParamsWithMembers = {
  call: {
    sinks: [
      {
        kind: 'network',
        data: [
          { argument: 1, path: 'json' },
          { argument: 1, path: 'body' },
          { argument: 1, path: 'form' },
          { argument: 1, path: 'headers' },
        ],
        host: { argument: 0 },
      },
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
    ],
    carries: [],
  },
  members,
} as const;

export default {
  package: 'got',
  docs: 'https://github.com/sindresorhus/got',
  exports: {
    default: requestsJsonAndMoreAndOpensFirstAndSearchParamsWithMembers,
    got: requestsJsonAndMoreAndOpensFirstAndSearchParamsWithMembers,
  },
  types: {
    Got: {
      names: ['Got', 'GotRequestFunction', 'ExtendedGotRequestFunction'],
      members,
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'json' },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
