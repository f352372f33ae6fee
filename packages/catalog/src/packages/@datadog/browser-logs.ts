import type { PackageModel } from '@privet/model';

const datadog = {
  id: 'datadog',
  name: 'Datadog',
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
  package: '@datadog/browser-logs',
  docs: 'https://docs.datadoghq.com/logs/log_collection/javascript/',
  recipient: datadog,
  exports: { datadogLogs: { instance: 'LogsPublicApi' } },
  globals: { DD_LOGS: { instance: 'LogsPublicApi' } },
  types: {
    LogsPublicApi: {
      names: ['LogsPublicApi', 'DatadogLogs'],
      members: {
        logger: { instance: 'Logger' },
        setUser: sends,
        setUserProperty: sends,
        setAccount: sends,
        setAccountProperty: sends,
        setGlobalContext: sends,
        setGlobalContextProperty: sends,
        createLogger: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 1, path: 'context' }] }], returns: 'Logger' },
        },
        getLogger: { call: { returns: 'Logger' } },
        init: { call: { carries: [] } },
      },
    },
    Logger: {
      members: {
        log: logs,
        ok: logs,
        debug: logs,
        info: logs,
        notice: logs,
        warn: logs,
        error: logs,
        critical: logs,
        alert: logs,
        emerg: logs,
        setContext: sends,
        setContextProperty: sends,
        addTag: sends,
      },
    },
  },
} satisfies PackageModel;
