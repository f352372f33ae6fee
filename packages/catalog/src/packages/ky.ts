import type { PackageModel } from '@privet/model';

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
        create: { call: { returns: 'Ky', baseUrl: { argument: 0, path: 'prefixUrl' } } },
        extend: { call: { returns: 'Ky', baseUrl: { argument: 0, path: 'prefixUrl' } } },
      },
    },
  },
  types: {
    Ky: {
      names: ['KyInstance'],
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
        create: { call: { returns: 'Ky', baseUrl: { argument: 0, path: 'prefixUrl' } } },
        extend: { call: { returns: 'Ky', baseUrl: { argument: 0, path: 'prefixUrl' } } },
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
