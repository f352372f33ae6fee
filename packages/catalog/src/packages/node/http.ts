import type { PackageModel } from '@privet/model';

const opensFirstAndPath = {
  call: {
    returns: 'ClientRequest',
    sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
    baseUrl: { argument: 0 },
  },
} as const;
const requestsFirst = {
  call: { sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }], carries: [] },
} as const;
const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;
const withRemoteAddress = { members: { remoteAddress: { source: 'user.device.ip_address' } } } as const;

export default {
  package: 'node:http',
  docs: 'https://nodejs.org/api/http.html',
  declaredIn: ['@types/node'],
  exports: {
    request: opensFirstAndPath,
    get: opensFirstAndPath,
    default: { members: { request: opensFirstAndPath, get: opensFirstAndPath } },
  },
  types: {
    ClientRequest: { members: { write: requestsFirst, end: requestsFirst } },
    ServerResponse: {
      names: ['ServerResponse', 'OutgoingMessage'],
      members: { write: respondsFirst, end: respondsFirst },
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
        socket: withRemoteAddress,
        connection: withRemoteAddress,
      },
    },
  },
} satisfies PackageModel;
