import type { PackageModel } from '@privet/model';

const requestsHeadersAndOpensFirstAndParams = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1, path: 'headers' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
    ],
    carries: [],
  },
} as const;
const requestsSecondAndHeadersAndOpensFirstAndParams = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1 }, { argument: 2, path: 'headers' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
    ],
    carries: [],
  },
} as const;

export default {
  package: '@nestjs/axios',
  docs: 'https://docs.nestjs.com/techniques/http-module',
  exports: { HttpService: { construct: { returns: 'HttpService' } } },
  types: {
    HttpService: {
      members: {
        get: requestsHeadersAndOpensFirstAndParams,
        delete: requestsHeadersAndOpensFirstAndParams,
        head: requestsHeadersAndOpensFirstAndParams,
        post: requestsSecondAndHeadersAndOpensFirstAndParams,
        put: requestsSecondAndHeadersAndOpensFirstAndParams,
        patch: requestsSecondAndHeadersAndOpensFirstAndParams,
        postForm: requestsSecondAndHeadersAndOpensFirstAndParams,
        putForm: requestsSecondAndHeadersAndOpensFirstAndParams,
        patchForm: requestsSecondAndHeadersAndOpensFirstAndParams,
        request: {
          call: {
            sinks: [
              {
                kind: 'network',
                data: [
                  { argument: 0, path: 'data' },
                  { argument: 0, path: 'headers' },
                ],
                host: { argument: 0, path: 'url' },
              },
              {
                kind: 'url',
                data: [
                  { argument: 0, path: 'url' },
                  { argument: 0, path: 'params' },
                ],
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
