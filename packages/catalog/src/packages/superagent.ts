import type { PackageModel } from '@privet/model';

export default {
  package: 'superagent',
  docs: 'https://forwardemail.github.io/superagent',
  exports: {
    get: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } } },
    post: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } } },
    put: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } } },
    patch: {
      call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
    },
    delete: {
      call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
    },
    del: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } } },
    head: { call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } } },
    default: {
      call: { returns: 'Request', baseUrl: { argument: 1 } },
      members: {
        get: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        post: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        put: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        patch: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        delete: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        del: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        head: {
          call: { returns: 'Request', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
      },
    },
  },
  types: {
    Request: {
      names: ['Request', 'RequestBase', 'SuperAgentRequest'],
      members: {
        send: {
          call: {
            returns: 'Request',
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }],
          },
        },
        field: {
          call: {
            returns: 'Request',
            sinks: [{ kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } }],
          },
        },
        attach: {
          call: {
            returns: 'Request',
            sinks: [{ kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } }],
          },
        },
        query: {
          call: {
            returns: 'Request',
            sinks: [
              { kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
          },
        },
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
