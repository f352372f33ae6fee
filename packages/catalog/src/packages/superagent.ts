import type { PackageModel } from '@privet/model';

const opensFirstReturningRequest = {
  call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
} as const;
const functions = {
  get: opensFirstReturningRequest,
  post: opensFirstReturningRequest,
  put: opensFirstReturningRequest,
  patch: opensFirstReturningRequest,
  delete: opensFirstReturningRequest,
  del: opensFirstReturningRequest,
  head: opensFirstReturningRequest,
} as const;
const requestsFirstAndSecondReturningRequest = {
  call: {
    returns: 'Request',
    sinks: [{ kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } }],
  },
} as const;
const returnsRequest = { call: { returns: 'Request' } } as const;

export default {
  package: 'superagent',
  docs: 'https://forwardemail.github.io/superagent',
  exports: { ...functions, default: { call: { returns: 'Request', baseUrl: { argument: 1 } }, members: functions } },
  types: {
    Request: {
      names: ['Request', 'RequestBase', 'SARequest', 'SuperAgentRequest'],
      members: {
        send: {
          call: {
            returns: 'Request',
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }],
          },
        },
        field: requestsFirstAndSecondReturningRequest,
        attach: requestsFirstAndSecondReturningRequest,
        query: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
        set: returnsRequest,
        type: returnsRequest,
        accept: returnsRequest,
        auth: returnsRequest,
        retry: returnsRequest,
        timeout: returnsRequest,
      },
    },
  },
} satisfies PackageModel;
