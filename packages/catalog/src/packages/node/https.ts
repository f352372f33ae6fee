import type { PackageModel } from '@privet/model';

const opensFirstAndPathReturningNodeHttpClientRequest = {
  call: {
    returns: 'node:http#ClientRequest',
    sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
    baseUrl: { argument: 0 },
  },
} as const;
const functions = {
  request: opensFirstAndPathReturningNodeHttpClientRequest,
  get: opensFirstAndPathReturningNodeHttpClientRequest,
} as const;

export default {
  package: 'node:https',
  docs: 'https://nodejs.org/api/https.html',
  declaredIn: ['@types/node'],
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
