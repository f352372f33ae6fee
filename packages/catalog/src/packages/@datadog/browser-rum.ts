import type { PackageModel } from '@privet/model';

const datadog = {
  id: 'datadog',
  name: 'Datadog',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
  country: 'US',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@datadog/browser-rum',
  docs: 'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/',
  recipient: datadog,
  declaredIn: ['@datadog/browser-rum-core'],
  exports: { datadogRum: { instance: 'RumPublicApi' } },
  globals: { DD_RUM: { instance: 'RumPublicApi' } },
  types: {
    RumPublicApi: {
      names: ['RumPublicApi', 'DatadogRum'],
      members: {
        setUser: sends,
        setUserProperty: sends,
        setAccount: sends,
        setAccountProperty: sends,
        setGlobalContext: sends,
        setGlobalContextProperty: sends,
        setViewContext: sends,
        setViewContextProperty: sends,
        addAction: sends,
        addError: sends,
        startView: sends,
        startAction: sends,
        addDurationVital: sends,
        init: {
          call: {
            options: [
              {
                argument: 0,
                path: 'defaultPrivacyLevel',
                risky: 'allow',
                safe: 'mask',
                effect: 'records pages and what people type in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
            ],
          },
        },
      },
    },
  },
} satisfies PackageModel;
