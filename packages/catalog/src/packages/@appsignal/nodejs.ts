import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@appsignal/nodejs',
  docs: 'https://docs.appsignal.com/nodejs/3.x/instrumentation/instrumentation.html',
  recipient: {
    id: 'appsignal',
    name: 'AppSignal',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'NL',
  },
  exports: {
    setParams: sends,
    setSessionData: sends,
    setCustomData: sends,
    setTag: sends,
    setHeader: sends,
    setBody: sends,
    setError: sends,
    sendError: sends,
  },
} satisfies PackageModel;
