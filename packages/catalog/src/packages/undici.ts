import type { PackageModel } from '@privet/model';

const requestsBodyAndHeadersAndOpensFirstAndQuery = {
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
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }] },
    ],
    carries: [],
  },
} as const;
const makesClient = { construct: { returns: 'Client', baseUrl: { argument: 0 } } } as const;

export default {
  package: 'undici',
  docs: 'https://undici.nodejs.org',
  exports: {
    fetch: {
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
    },
    request: requestsBodyAndHeadersAndOpensFirstAndQuery,
    stream: requestsBodyAndHeadersAndOpensFirstAndQuery,
    Client: makesClient,
    Pool: makesClient,
  },
  types: {
    Client: {
      names: ['Client', 'Pool', 'Dispatcher'],
      members: {
        request: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'headers' },
                ],
                host: { argument: 'receiver' },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'path' },
                  { argument: 0, path: 'query' },
                ],
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
