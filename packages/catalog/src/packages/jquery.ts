import type { PackageModel } from '@privet/model';

export default {
  package: 'jquery',
  docs: 'https://api.jquery.com/category/ajax',
  exports: {
    default: {
      members: {
        ajax: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'data' },
                  { argument: 1, path: 'data' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0, path: 'url' }] },
            ],
            carries: [],
          },
        },
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        getJSON: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        param: { call: { carries: [{ argument: 0 }] } },
        extend: { call: { carries: [{ argument: 'all' }] } },
      },
    },
    ajax: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'data' },
              { argument: 1, path: 'data' },
            ],
            host: { argument: 0 },
          },
          { kind: 'url', data: [{ argument: 0, path: 'url' }] },
        ],
        carries: [],
      },
    },
    get: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
        ],
        carries: [],
      },
    },
    getJSON: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
        ],
        carries: [],
      },
    },
    post: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
          { kind: 'url', data: [{ argument: 0 }] },
        ],
        carries: [],
      },
    },
    param: { call: { carries: [{ argument: 0 }] } },
    extend: { call: { carries: [{ argument: 'all' }] } },
  },
  globals: {
    $: {
      members: {
        ajax: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'data' },
                  { argument: 1, path: 'data' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0, path: 'url' }] },
            ],
            carries: [],
          },
        },
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        getJSON: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        param: { call: { carries: [{ argument: 0 }] } },
        extend: { call: { carries: [{ argument: 'all' }] } },
      },
    },
    jQuery: {
      members: {
        ajax: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'data' },
                  { argument: 1, path: 'data' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0, path: 'url' }] },
            ],
            carries: [],
          },
        },
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        getJSON: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        param: { call: { carries: [{ argument: 0 }] } },
        extend: { call: { carries: [{ argument: 'all' }] } },
      },
    },
  },
  types: {
    JQueryStatic: {
      members: {
        ajax: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'data' },
                  { argument: 1, path: 'data' },
                ],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0, path: 'url' }] },
            ],
            carries: [],
          },
        },
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        getJSON: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1 }] },
            ],
            carries: [],
          },
        },
        post: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1 }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }] },
            ],
            carries: [],
          },
        },
        param: { call: { carries: [{ argument: 0 }] } },
        extend: { call: { carries: [{ argument: 'all' }] } },
      },
    },
  },
} satisfies PackageModel;
