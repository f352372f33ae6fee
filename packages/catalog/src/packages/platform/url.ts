import type { PackageModel } from '@privet/model';

const writes = { call: { carries: [{ argument: 'receiver' }], text: true } } as const;
const reads = { call: { carries: [{ argument: 'receiver' }] } } as const;

export default {
  package: 'platform:url',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/URL_API',
  declaredIn: ['typescript', '@types/node'],
  globals: {
    URL: {
      construct: {
        sinks: [{ kind: 'url', data: [{ argument: 0 }], parses: true }],
        returns: 'URL',
        carries: [{ argument: 0 }, { argument: 1 }],
        text: true,
      },
      members: {
        parse: {
          call: {
            sinks: [{ kind: 'url', data: [{ argument: 0 }], parses: true }],
            returns: 'URL',
            carries: [{ argument: 0 }, { argument: 1 }],
          },
        },
        canParse: { call: { carries: [] } },
      },
    },
    URLSearchParams: { construct: { returns: 'URLSearchParams', carries: [{ argument: 0 }], text: true } },
  },
  types: {
    URL: {
      members: {
        href: { assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
        search: { assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
        hash: { assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
        pathname: { assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
        searchParams: {
          instance: 'URLSearchParams',
          members: {
            append: {
              call: {
                sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }],
                keeps: [{ argument: 0 }, { argument: 1 }],
              },
            },
            set: {
              call: {
                sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }],
                keeps: [{ argument: 0 }, { argument: 1 }],
              },
            },
          },
        },
        toString: writes,
        toJSON: writes,
      },
    },
    URLSearchParams: {
      members: {
        append: { call: { keeps: [{ argument: 0 }, { argument: 1 }] } },
        set: { call: { keeps: [{ argument: 0 }, { argument: 1 }] } },
        toString: writes,
        get: reads,
        getAll: reads,
        has: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
