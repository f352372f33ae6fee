import type { PackageModel } from '@privet/model';

export default {
  package: 'got',
  docs: 'https://github.com/sindresorhus/got',
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0 },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'searchParams' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
            ],
            carries: [],
          },
        },
        stream: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
            ],
            carries: [],
          },
        },
        extend: { call: { returns: 'Got', baseUrl: { argument: 0, path: 'prefixUrl' } } },
      },
    },
    got: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0 },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'searchParams' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
            ],
            carries: [],
          },
        },
        stream: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
            ],
            carries: [],
          },
        },
        extend: { call: { returns: 'Got', baseUrl: { argument: 0, path: 'prefixUrl' } } },
      },
    },
  },
  types: {
    Got: {
      names: ['Got', 'GotRequestFunction', 'ExtendedGotRequestFunction'],
      members: {
        get: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
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
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
            ],
            carries: [],
          },
        },
        stream: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0 },
                  { argument: 1, path: 'json' },
                  { argument: 1, path: 'body' },
                  { argument: 1, path: 'form' },
                  { argument: 1, path: 'searchParams' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'searchParams' }] },
            ],
            carries: [],
          },
        },
        extend: { call: { returns: 'Got', baseUrl: { argument: 0, path: 'prefixUrl' } } },
      },
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0 },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'body' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'searchParams' },
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
