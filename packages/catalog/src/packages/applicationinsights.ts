import type { PackageModel } from '@privet/model';

const azureMonitor = {
  id: 'azure-monitor',
  name: 'Azure Monitor',
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
  package: 'applicationinsights',
  docs: 'https://learn.microsoft.com/azure/azure-monitor/app/nodejs',
  recipient: azureMonitor,
  exports: {
    defaultClient: { instance: 'TelemetryClient' },
    TelemetryClient: { construct: { returns: 'TelemetryClient' } },
  },
  types: {
    TelemetryClient: {
      names: ['TelemetryClient', 'NodeClient'],
      members: {
        trackEvent: sends,
        trackException: sends,
        trackMetric: sends,
        trackRequest: sends,
        trackDependency: sends,
        trackPageView: sends,
        trackAvailability: sends,
        trackTrace: logs,
        commonProperties: { assign: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
