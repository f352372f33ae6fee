import type { PackageModel } from '@privet/model';

export default {
  package: 'undici',
  docs: 'https://undici.nodejs.org',
  exports: {
    fetch: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'body' }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }] },
        ],
        carries: [],
      },
    },
    request: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [{ argument: 0 }, { argument: 1, path: 'body' }, { argument: 1, path: 'query' }],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }] },
        ],
        carries: [],
      },
    },
    stream: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [{ argument: 0 }, { argument: 1, path: 'body' }, { argument: 1, path: 'query' }],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }] },
        ],
        carries: [],
      },
    },
    Client: { construct: { returns: 'Client', baseUrl: { argument: 0 } } },
    Pool: { construct: { returns: 'Client', baseUrl: { argument: 0 } } },
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
                  { argument: 0, path: 'path' },
                  { argument: 0, path: 'query' },
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
