import type { PackageModel } from '@privet/model';

const requestsSecondAndHeadersAndOpensFirstAndParams = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1 }, { argument: 2, path: 'headers' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
    ],
    carries: [],
  },
} as const;
const requestsHeadersAndOpensFirstAndParams = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1, path: 'headers' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
    ],
    carries: [],
  },
} as const;

/** What is added to is left as it was: the result holds both. */
const adds = {
  call: { returns: 'HttpParams', carries: [{ argument: 'receiver' }, { argument: 0 }, { argument: 1 }] },
} as const;
const addsFirst = { call: { returns: 'HttpParams', carries: [{ argument: 'receiver' }, { argument: 0 }] } } as const;
const keepsReceiver = { call: { returns: 'HttpParams', carries: [{ argument: 'receiver' }] } } as const;

export default {
  package: '@angular/common/http',
  docs: 'https://angular.dev/guide/http',
  declaredIn: ['@angular/common'],
  exports: {
    HttpClient: { construct: { returns: 'HttpClient' } },
    HttpParams: { construct: { returns: 'HttpParams', carries: [{ argument: 0 }] } },
    HttpHeaders: { construct: { returns: 'HttpParams', carries: [{ argument: 0 }] } },
  },
  types: {
    HttpParams: {
      names: ['HttpParams', 'HttpHeaders'],
      members: { set: adds, append: adds, appendAll: addsFirst, delete: keepsReceiver, toString: keepsReceiver },
    },
    HttpClient: {
      members: {
        post: requestsSecondAndHeadersAndOpensFirstAndParams,
        put: requestsSecondAndHeadersAndOpensFirstAndParams,
        patch: requestsSecondAndHeadersAndOpensFirstAndParams,
        get: requestsHeadersAndOpensFirstAndParams,
        delete: requestsHeadersAndOpensFirstAndParams,
        head: requestsHeadersAndOpensFirstAndParams,
        options: requestsHeadersAndOpensFirstAndParams,
        jsonp: requestsHeadersAndOpensFirstAndParams,
        request: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 2, path: 'body' },
                  { argument: 2, path: 'headers' },
                ],
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
