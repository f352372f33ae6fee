import type { PackageModel } from '@privet/model';

export default {
  package: '@angular/common/http',
  docs: 'https://angular.dev/guide/http',
  declaredIn: ['@angular/common'],
  exports: {
    HttpClient: { construct: { returns: 'HttpClient' } },
    HttpParams: { construct: { carries: [{ argument: 0 }] } },
  },
  types: {
    HttpClient: {
      members: {
        post: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        put: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        patch: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 0 }, { argument: 1 }, { argument: 2, path: 'params' }],
                host: { argument: 0 },
              },
              { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
        get: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        delete: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        head: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        options: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        jsonp: {
          call: {
            sinks: [
              { kind: 'network', data: [{ argument: 0 }, { argument: 1, path: 'params' }], host: { argument: 0 } },
              { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
            ],
            carries: [],
          },
        },
        request: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [{ argument: 1 }, { argument: 2, path: 'body' }, { argument: 2, path: 'params' }],
                host: { argument: 1 },
              },
              { kind: 'url', data: [{ argument: 1 }, { argument: 2, path: 'params' }] },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
