import type { PackageModel } from '@privet/model';

export default {
  package: 'node:https',
  docs: 'https://nodejs.org/api/https.html',
  declaredIn: ['@types/node'],
  exports: {
    request: {
      call: {
        returns: 'ClientRequest',
        sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
        baseUrl: { argument: 0 },
      },
    },
    get: {
      call: {
        returns: 'ClientRequest',
        sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
        baseUrl: { argument: 0 },
      },
    },
    default: {
      members: {
        request: {
          call: {
            returns: 'ClientRequest',
            sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
            baseUrl: { argument: 0 },
          },
        },
        get: {
          call: {
            returns: 'ClientRequest',
            sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
            baseUrl: { argument: 0 },
          },
        },
      },
    },
  },
} satisfies PackageModel;
