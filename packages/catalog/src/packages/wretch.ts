import type { PackageModel } from '@privet/model';

const opensFirstReturningWretch = {
  call: { returns: 'Wretch', sinks: [{ kind: 'url', data: [{ argument: 0 }] }], baseUrl: { argument: 0 } },
} as const;
const returnsWretch = { call: { returns: 'Wretch' } } as const;
const requestsFirstAndOpensSecond = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } },
      { kind: 'url', data: [{ argument: 1 }] },
    ],
    carries: [],
  },
} as const;
const requestsFirstReturningWretch = {
  call: { returns: 'Wretch', sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver' } }] },
} as const;
const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'wretch',
  docs: 'https://elbywan.github.io/wretch',
  exports: { default: opensFirstReturningWretch },
  types: {
    Wretch: {
      members: {
        url: opensFirstReturningWretch,
        headers: returnsWretch,
        auth: returnsWretch,
        accept: returnsWretch,
        content: returnsWretch,
        catcher: returnsWretch,
        options: returnsWretch,
        errorType: returnsWretch,
        post: requestsFirstAndOpensSecond,
        put: requestsFirstAndOpensSecond,
        patch: requestsFirstAndOpensSecond,
        json: requestsFirstReturningWretch,
        formData: requestsFirstReturningWretch,
        formUrl: requestsFirstReturningWretch,
        body: requestsFirstReturningWretch,
        get: opensFirst,
        delete: opensFirst,
        head: opensFirst,
        opts: opensFirst,
      },
    },
  },
} satisfies PackageModel;
