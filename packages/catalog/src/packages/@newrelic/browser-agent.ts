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
  package: '@newrelic/browser-agent',
  docs: 'https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/using-browser-apis/',
  recipient: newRelic,
  exports: {
    BrowserAgent: { construct: { returns: 'Agent' } },
    Agent: { construct: { returns: 'Agent' } },
    MicroAgent: { construct: { returns: 'Agent' } },
  },
  globals: {
    newrelic: {
      members: {
        addPageAction: sends,
        recordCustomEvent: sends,
        setCustomAttribute: sends,
        setUserId: sends,
        noticeError: sends,
        addToTrace: sends,
        log: logs,
      },
    },
  },
  types: {
    Agent: {
      names: ['ApiBase', 'AgentBase', 'Agent', 'BrowserAgent', 'MicroAgent'],
      members: {
        addPageAction: sends,
        recordCustomEvent: sends,
        setCustomAttribute: sends,
        setUserId: sends,
        noticeError: sends,
        addToTrace: sends,
        log: logs,
      },
    },
  },
} satisfies PackageModel;
