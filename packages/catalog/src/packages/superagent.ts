import type { PackageModel } from '@privet/model';

const opensFirst = {
  call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
} as const;
const requestsFirstAndSecond = {
  call: {
    returns: 'Request',
    sinks: [{ kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } }],
  },
} as const;

export default {
  package: 'superagent',
  docs: 'https://forwardemail.github.io/superagent',
  exports: {
    get: opensFirst,
    post: opensFirst,
    put: opensFirst,
    patch: opensFirst,
    delete: opensFirst,
    del: opensFirst,
    head: opensFirst,
    default: {
      call: { returns: 'Request', baseUrl: { argument: 1 } },
      members: {
        get: opensFirst,
        post: opensFirst,
        put: opensFirst,
        patch: opensFirst,
        delete: opensFirst,
        del: opensFirst,
        head: opensFirst,
      },
    },
  },
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
        field: requestsFirstAndSecond,
        attach: requestsFirstAndSecond,
        query: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } },
        set: { call: { returns: 'Request' } },
        type: { call: { returns: 'Request' } },
        accept: { call: { returns: 'Request' } },
        auth: { call: { returns: 'Request' } },
        retry: { call: { returns: 'Request' } },
        timeout: { call: { returns: 'Request' } },
      },
    },
  },
} satisfies PackageModel;
