import type { PackageModel } from '@privet/model';

const opensFirst = {
  call: { returns: 'Wretch', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
} as const;
const requestsFirstAndOpensSecond = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } },
      { kind: 'url', data: [{ argument: 1 }] },
    ],
    carries: [],
  },
} as const;
const requestsFirst = {
  call: { returns: 'Wretch', sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }] },
} as const;
const opensFirst2 = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'wretch',
  docs: 'https://elbywan.github.io/wretch',
  exports: { default: opensFirst },
  types: {
    Wretch: {
      members: {
        url: opensFirst,
        headers: { call: { returns: 'Wretch' } },
        auth: { call: { returns: 'Wretch' } },
        accept: { call: { returns: 'Wretch' } },
        content: { call: { returns: 'Wretch' } },
        catcher: { call: { returns: 'Wretch' } },
        options: { call: { returns: 'Wretch' } },
        errorType: { call: { returns: 'Wretch' } },
        post: requestsFirstAndOpensSecond,
        put: requestsFirstAndOpensSecond,
        patch: requestsFirstAndOpensSecond,
        json: requestsFirst,
        formData: requestsFirst,
        formUrl: requestsFirst,
        body: requestsFirst,
        get: opensFirst2,
        delete: opensFirst2,
        head: opensFirst2,
        opts: opensFirst2,
      },
    },
  },
} satisfies PackageModel;
