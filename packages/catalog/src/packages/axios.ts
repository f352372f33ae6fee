import type { PackageModel } from '@privet/model';

export default {
  package: 'axios',
  docs: 'https://axios-http.com/docs/intro',
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'data' },
              { argument: 0, path: 'params' },
              { argument: 1, path: 'data' },
              { argument: 1, path: 'params' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'params' },
              { argument: 1, path: 'params' },
            ],
          },
        ],
        carries: [],
      },
      members: {
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        delete: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        head: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        options: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        postForm: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        putForm: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        patchForm: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        request: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'data' },
                  { argument: 0, path: 'params' },
                  { argument: 1, path: 'data' },
                  { argument: 1, path: 'params' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'params' },
                  { argument: 1, path: 'params' },
                ],
              },
            ],
            carries: [],
          },
        },
        create: { call: { returns: 'Axios', baseUrl: { argument: 0, path: 'baseURL' } } },
      },
    },
  },
  types: {
    Axios: {
      names: ['Axios', 'AxiosInstance', 'AxiosStatic'],
      members: {
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        delete: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        head: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        options: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        postForm: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        putForm: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        patchForm: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        request: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'data' },
                  { argument: 0, path: 'params' },
                  { argument: 1, path: 'data' },
                  { argument: 1, path: 'params' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'params' },
                  { argument: 1, path: 'params' },
                ],
              },
            ],
            carries: [],
          },
        },
        create: { call: { returns: 'Axios', baseUrl: { argument: 0, path: 'baseURL' } } },
      },
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'data' },
              { argument: 0, path: 'params' },
              { argument: 1, path: 'data' },
              { argument: 1, path: 'params' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'params' },
              { argument: 1, path: 'params' },
            ],
          },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
