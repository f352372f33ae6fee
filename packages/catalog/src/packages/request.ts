import type { PackageModel } from '@privet/model';

export default {
  package: 'request',
  docs: 'https://github.com/request/request',
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'body' },
              { argument: 0, path: 'json' },
              { argument: 0, path: 'form' },
              { argument: 0, path: 'formData' },
              { argument: 0, path: 'qs' },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'formData' },
              { argument: 1, path: 'qs' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'uri' },
              { argument: 0, path: 'qs' },
              { argument: 1, path: 'qs' },
            ],
          },
        ],
        carries: [],
      },
      members: {
        get: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        delete: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        del: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        head: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        defaults: { call: { returns: 'RequestAPI', baseUrl: { argument: 0, path: 'baseUrl' } } },
      },
    },
  },
  types: {
    RequestAPI: {
      members: {
        get: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        delete: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        del: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
        head: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'json' },
                  { argument: 0, path: 'form' },
                  { argument: 0, path: 'formData' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'formData' },
                  { argument: 1, path: 'qs' },
                ],
                host: { argument: 0 },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'uri' },
                  { argument: 0, path: 'qs' },
                  { argument: 1, path: 'qs' },
                ],
              },
            ],
            carries: [],
          },
        },
      },
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'body' },
              { argument: 0, path: 'json' },
              { argument: 0, path: 'form' },
              { argument: 0, path: 'formData' },
              { argument: 0, path: 'qs' },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'formData' },
              { argument: 1, path: 'qs' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'uri' },
              { argument: 0, path: 'qs' },
              { argument: 1, path: 'qs' },
            ],
          },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
