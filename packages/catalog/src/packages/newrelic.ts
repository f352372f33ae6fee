import type { PackageModel } from '@privet/model';

const newRelic = {
  id: 'new-relic',
  name: 'New Relic',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
  country: 'US',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;

export default {
  package: 'newrelic',
  docs: 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/',
  recipient: newRelic,
  exports: {
    addCustomAttribute: sends,
    addCustomAttributes: sends,
    addCustomSpanAttribute: sends,
    addCustomSpanAttributes: sends,
    noticeError: sends,
    recordCustomEvent: sends,
    setUserID: sends,
    recordLogEvent: logs,
  },
} satisfies PackageModel;
