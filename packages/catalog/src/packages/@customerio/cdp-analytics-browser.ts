import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        identify: sendsAll,
        track: sendsAll,
        page: sendsAll,
        group: sendsAll,
        alias: sendsAll,
        screen: sendsAll,
      },
    },
  },
} satisfies PackageModel;
