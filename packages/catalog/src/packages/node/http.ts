import type { PackageModel } from '@privet/model';

export default {
  package: 'node:http',
  docs: 'https://nodejs.org/api/http.html',
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
  types: {
    ClientRequest: {
      members: {
        write: {
          call: { sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }], carries: [] },
        },
        end: {
          call: { sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }], carries: [] },
        },
      },
    },
    ServerResponse: {
      names: ['ServerResponse', 'OutgoingMessage'],
      members: {
        write: { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } },
        end: { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
    IncomingMessage: {
      members: {
        headers: {
          members: {
            'user-agent': { source: 'user.device' },
            'x-forwarded-for': { source: 'user.device.ip_address' },
            'x-real-ip': { source: 'user.device.ip_address' },
            'cf-connecting-ip': { source: 'user.device.ip_address' },
          },
        },
        socket: { members: { remoteAddress: { source: 'user.device.ip_address' } } },
        connection: { members: { remoteAddress: { source: 'user.device.ip_address' } } },
      },
    },
  },
} satisfies PackageModel;
