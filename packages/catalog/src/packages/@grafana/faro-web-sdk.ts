import type { PackageModel } from '@privet/model';

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
  package: '@grafana/faro-web-sdk',
  docs: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
  recipient: {
    id: 'grafana-cloud',
    name: 'Grafana Cloud',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  declaredIn: ['@grafana/faro-core'],
  exports: { faro: { instance: 'Faro' }, initializeFaro: { call: { returns: 'Faro' } } },
  types: {
    Faro: { members: { api: { instance: 'API' } } },
    API: {
      names: ['API', 'LogsAPI', 'EventsAPI', 'ExceptionsAPI', 'MeasurementsAPI', 'MetaAPI'],
      members: {
        setUser: sends,
        pushEvent: sends,
        pushError: sends,
        pushMeasurement: sends,
        pushLog: logs,
        setSession: sends,
        setView: sends,
      },
    },
  },
} satisfies PackageModel;
