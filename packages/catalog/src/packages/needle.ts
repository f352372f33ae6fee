import type { PackageModel } from '@privet/model';

export default {
  package: 'needle',
  docs: 'https://github.com/tomas/needle',
  exports: {
    post: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }] },
        ],
        carries: [],
      },
    },
    put: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }] },
        ],
        carries: [],
      },
    },
    patch: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }] },
        ],
        carries: [],
      },
    },
    get: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
    head: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
    delete: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
    request: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 1 }, { argument: 2 }], host: { argument: 1 } },
          { kind: 'url', data: [{ argument: 1 }] },
        ],
        carries: [],
      },
    },
    default: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 1 }, { argument: 2 }], host: { argument: 1 } },
          { kind: 'url', data: [{ argument: 1 }] },
        ],
        carries: [],
      },
      members: {
        post: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        get: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        head: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        delete: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        request: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 1 }, { argument: 2 }], host: { argument: 1 } },
              { kind: 'url', data: [{ argument: 1 }] },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
