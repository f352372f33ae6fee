import type { PackageModel } from '@privet/model';
import { clientHeaders } from '../../families/client-headers.ts';

const opensFirstAndPathReturningClientRequest = {
  call: {
    returns: 'ClientRequest',
    sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
    baseUrl: { argument: 0 },
  },
} as const;
const functions = {
  request: opensFirstAndPathReturningClientRequest,
  get: opensFirstAndPathReturningClientRequest,
} as const;
const requestsFirst = {
  call: { sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }], carries: [] },
} as const;
const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;
const ipAddress = { source: 'user.device.ip_address' } as const;
const withRemoteAddress = { members: { remoteAddress: ipAddress } } as const;

export default {
  package: 'node:http',
  docs: 'https://nodejs.org/api/http.html',
  declaredIn: ['@types/node'],
  exports: { ...functions, default: { members: functions } },
  types: {
    ClientRequest: { members: { write: requestsFirst, end: requestsFirst } },
    ServerResponse: {
      names: ['ServerResponse', 'OutgoingMessage'],
      members: { write: respondsFirst, end: respondsFirst },
    },
    IncomingHttpHeaders: { whole: 'user.authorization.credentials', members: {} },
    IncomingMessage: {
      whole: 'user.device.ip_address',
      members: {
        headers: {
          members: clientHeaders,
        },
        socket: withRemoteAddress,
        connection: withRemoteAddress,
      },
    },
  },
} satisfies PackageModel;
