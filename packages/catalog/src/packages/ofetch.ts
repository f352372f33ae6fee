import type { PackageModel } from '@privet/model';

export default {
  package: 'ofetch',
  docs: 'https://github.com/unjs/ofetch',
  exports: {
    ofetch: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0 },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'query' },
              { argument: 1, path: 'params' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
        ],
        carries: [],
      },
      members: {
        raw: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'query' },
                  { argument: 1, path: 'params' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        native: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'body' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        create: { call: { returns: 'Fetch', baseUrl: { argument: 0, path: 'baseURL' } } },
      },
    },
    $fetch: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0 },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'query' },
              { argument: 1, path: 'params' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
        ],
        carries: [],
      },
      members: {
        raw: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'query' },
                  { argument: 1, path: 'params' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        native: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'body' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        create: { call: { returns: 'Fetch', baseUrl: { argument: 0, path: 'baseURL' } } },
      },
    },
  },
  types: {
    Fetch: {
      names: ['$Fetch'],
      members: {
        raw: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'query' },
                  { argument: 1, path: 'params' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'query' }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        native: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'body' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        create: { call: { returns: 'Fetch', baseUrl: { argument: 0, path: 'baseURL' } } },
      },
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0 },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'query' },
              { argument: 1, path: 'params' },
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
