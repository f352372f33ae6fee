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
  package: '@microsoft/applicationinsights-web',
  docs: 'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk',
  recipient: azureMonitor,
  exports: { ApplicationInsights: { construct: { returns: 'ApplicationInsights' } } },
  globals: { appInsights: { instance: 'ApplicationInsights' } },
  types: {
    ApplicationInsights: {
      names: ['ApplicationInsights', 'IApplicationInsights', 'IAppInsights'],
      members: {
        trackEvent: sends,
        trackException: sends,
        trackMetric: sends,
        trackPageView: sends,
        trackPageViewPerformance: sends,
        trackDependencyData: sends,
        startTrackPage: sends,
        stopTrackPage: sends,
        stopTrackEvent: sends,
        setAuthenticatedUserContext: sends,
        trackTrace: logs,
      },
    },
  },
} satisfies PackageModel;
