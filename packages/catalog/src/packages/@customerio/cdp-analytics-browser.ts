import type { PackageModel } from '@privet/model';

export default {
  package: '@customerio/cdp-analytics-browser',
  docs: 'https://docs.customer.io/integrations/data-in/connections/javascript/js-source',
  recipient: {
    id: 'customerio',
    name: 'Customer.io',
    kind: 'crm',
    purpose: 'marketing.communications.email',
    country: 'US',
  },
  declaredIn: ['@customerio/cdp-analytics-core'],
  exports: {
    AnalyticsBrowser: { construct: { returns: 'Analytics' }, members: { load: { call: { returns: 'Analytics' } } } },
  },
  types: {
    Analytics: {
      names: ['Analytics', 'AnalyticsBrowser', 'AnalyticsBuffered', 'AnalyticsCore'],
      members: {
        identify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        track: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        page: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        group: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        alias: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        screen: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
