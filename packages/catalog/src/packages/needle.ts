import type { PackageModel } from '@privet/model';

const requestsSecondAndOpensFirst = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1 }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }] },
    ],
    carries: [],
  },
} as const;
const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;
const functions = {
  post: requestsSecondAndOpensFirst,
  put: requestsSecondAndOpensFirst,
  patch: requestsSecondAndOpensFirst,
  get: opensFirst,
  head: opensFirst,
  delete: opensFirst,
  request: {
    call: {
      sinks: [
        { kind: 'network', data: [{ argument: 2 }], host: { argument: 1 } },
        { kind: 'url', data: [{ argument: 1 }] },
      ],
      carries: [],
    },
  },
} as const;

export default {
  package: 'needle',
  docs: 'https://github.com/tomas/needle',
  exports: {
    ...functions,
    default: {
      call: {
        sinks: [
          { kind: 'network', data: [{ argument: 2 }], host: { argument: 1 } },
          { kind: 'url', data: [{ argument: 1 }] },
        ],
        carries: [],
      },
      members: functions,
    },
  },
} satisfies PackageModel;
