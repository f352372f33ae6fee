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
const returnsKy = { call: { returns: 'Ky', baseUrl: { argument: 0, path: 'prefix' } } } as const;
const members = {
  get: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  post: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  put: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  patch: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  head: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  delete: requestsJsonAndMoreAndOpensFirstAndSearchParams,
  create: returnsKy,
  extend: returnsKy,
} as const;

export default {
  package: 'ky',
  docs: 'https://github.com/sindresorhus/ky',
  exports: {
    default: {
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
    },
  },
  types: {
    Ky: {
      names: ['KyInstance'],
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
