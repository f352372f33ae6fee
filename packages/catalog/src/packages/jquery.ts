import type { PackageModel } from '@privet/model';

const requestsDataAndRequestsDataAndOpensUrl = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 0, path: 'data' }], host: { argument: 0, path: 'url' } },
      { kind: 'network', data: [{ argument: 1, path: 'data' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0, path: 'url' }] },
    ],
    carries: [],
  },
} as const;
const opensFirstAndSecond = {
  call: { sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
} as const;
const requestsSecondAndOpensFirst = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1 }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }] },
    ],
    carries: [],
  },
} as const;
const functions = {
  ajax: requestsDataAndRequestsDataAndOpensUrl,
  get: opensFirstAndSecond,
  getJSON: opensFirstAndSecond,
  post: requestsSecondAndOpensFirst,
  param: { call: { carries: [{ argument: 0 }] } },
  extend: { call: { carries: [{ argument: 'all' }] } },
} as const;
const members = {
  ajax: requestsDataAndRequestsDataAndOpensUrl,
  get: opensFirstAndSecond,
  getJSON: opensFirstAndSecond,
  post: requestsSecondAndOpensFirst,
  param: { call: { carries: [{ argument: 0 }] } },
  extend: { call: { carries: [{ argument: 'all' }] } },
} as const;
const withAjax = { members } as const;

export default {
  package: 'jquery',
  docs: 'https://api.jquery.com/category/ajax',
  exports: { ...functions, default: { members: functions } },
  globals: { $: withAjax, jQuery: withAjax },
  types: { JQueryStatic: withAjax },
} satisfies PackageModel;
