import type { PackageModel } from '@privet/model';

export default {
  package: 'cookie',
  docs: 'https://github.com/jshttp/cookie',
  exports: {
    serialize: {
      call: {
        sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }],
        carries: [{ argument: 0 }, { argument: 1 }],
      },
    },
    stringifySetCookie: {
      call: {
        sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }],
        carries: [{ argument: 0 }, { argument: 1 }],
      },
    },
    stringifyCookie: {
      call: {
        sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }],
        carries: [{ argument: 0 }, { argument: 1 }],
      },
    },
    default: {
      members: {
        serialize: {
          call: {
            sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }],
            carries: [{ argument: 0 }, { argument: 1 }],
          },
        },
      },
    },
  },
} satisfies PackageModel;
