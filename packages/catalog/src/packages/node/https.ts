import type { PackageModel } from '@privet/model';

const opensFirstAndPath = {
  call: {
    returns: 'ClientRequest',
    sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 0, path: 'path' }] }],
    baseUrl: { argument: 0 },
  },
} as const;

export default {
  package: 'node:https',
  docs: 'https://nodejs.org/api/https.html',
  declaredIn: ['@types/node'],
  exports: {
    request: opensFirstAndPath,
    get: opensFirstAndPath,
    default: { members: { request: opensFirstAndPath, get: opensFirstAndPath } },
  },
} satisfies PackageModel;
