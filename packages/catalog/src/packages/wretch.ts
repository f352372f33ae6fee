import type { PackageModel } from '@privet/model';

export default {
  package: 'wretch',
  docs: 'https://elbywan.github.io/wretch',
  exports: {
    default: {
      call: { returns: 'Wretch', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
    },
  },
  types: {
    Wretch: {
      members: {
        url: {
          call: { returns: 'Wretch', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
        },
        headers: { call: { returns: 'Wretch' } },
        auth: { call: { returns: 'Wretch' } },
        accept: { call: { returns: 'Wretch' } },
        content: { call: { returns: 'Wretch' } },
        catcher: { call: { returns: 'Wretch' } },
        options: { call: { returns: 'Wretch' } },
        errorType: { call: { returns: 'Wretch' } },
        post: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } },
              { kind: 'url', data: [{ argument: 1 }] },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } },
              { kind: 'url', data: [{ argument: 1 }] },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 'receiver' } },
              { kind: 'url', data: [{ argument: 1 }] },
            ],
            carries: [],
          },
        },
        json: {
          call: {
            returns: 'Wretch',
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }],
          },
        },
        formData: {
          call: {
            returns: 'Wretch',
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }],
          },
        },
        formUrl: {
          call: {
            returns: 'Wretch',
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }],
          },
        },
        body: {
          call: {
            returns: 'Wretch',
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }],
          },
        },
        get: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        delete: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        head: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        opts: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
