import type { PackageModel } from '@privet/model';

const requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore = {
  call: {
    sinks: [
      {
        kind: 'network',
        data: [
          { argument: 1, path: 'body' },
          { argument: 1, path: 'json' },
          { argument: 1, path: 'form' },
          { argument: 1, path: 'formData' },
          { argument: 1, path: 'headers' },
        ],
        host: { argument: 0 },
      },
      {
        kind: 'network',
        data: [
          { argument: 0, path: 'body' },
          { argument: 0, path: 'json' },
          { argument: 0, path: 'form' },
          { argument: 0, path: 'formData' },
          { argument: 0, path: 'headers' },
        ],
        host: { argument: 0, path: 'url' },
      },
      {
        kind: 'url',
        data: [
          { argument: 0, path: 'url' },
          { argument: 0, path: 'uri' },
          { argument: 0, path: 'qs' },
          { argument: 1, path: 'qs' },
        ],
      },
    ],
    carries: [],
  },
} as const;

export default {
  package: 'request',
  docs: 'https://github.com/request/request',
  exports: {
    default: {
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'body' },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'formData' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'body' },
              { argument: 0, path: 'json' },
              { argument: 0, path: 'form' },
              { argument: 0, path: 'formData' },
              { argument: 0, path: 'headers' },
            ],
            host: { argument: 0, path: 'url' },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'uri' },
              { argument: 0, path: 'qs' },
              { argument: 1, path: 'qs' },
            ],
          },
        ],
        carries: [],
      },
      members: {
        get: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        post: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        put: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        patch: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        delete: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        del: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        head: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        defaults: { call: { returns: 'RequestAPI', baseUrl: { argument: 0, path: 'baseUrl' } } },
      },
    },
  },
  types: {
    RequestAPI: {
      members: {
        get: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        post: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        put: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        patch: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        delete: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        del: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
        head: requestsBodyAndMoreAndRequestsBodyAndMoreAndOpensUrlAndMore,
      },
      call: {
        sinks: [
          {
            kind: 'network',
            data: [
              { argument: 1, path: 'body' },
              { argument: 1, path: 'json' },
              { argument: 1, path: 'form' },
              { argument: 1, path: 'formData' },
              { argument: 1, path: 'headers' },
            ],
            host: { argument: 0 },
          },
          {
            kind: 'network',
            data: [
              { argument: 0, path: 'body' },
              { argument: 0, path: 'json' },
              { argument: 0, path: 'form' },
              { argument: 0, path: 'formData' },
              { argument: 0, path: 'headers' },
            ],
            host: { argument: 0, path: 'url' },
          },
          {
            kind: 'url',
            data: [
              { argument: 0, path: 'url' },
              { argument: 0, path: 'uri' },
              { argument: 0, path: 'qs' },
              { argument: 1, path: 'qs' },
            ],
          },
        ],
        carries: [],
      },
    },
  },
} satisfies PackageModel;
