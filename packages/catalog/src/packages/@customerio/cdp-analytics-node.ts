import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@customerio/cdp-analytics-node',
  docs: 'https://docs.customer.io/integrations/data-in/connections/servers/node',
  recipient: {
    id: 'customerio',
    name: 'Customer.io',
    kind: 'crm',
    purpose: 'marketing.communications.email',
    country: 'US',
  },
  exports: { Analytics: { construct: { returns: 'Analytics' } } },
  types: {
    Analytics: {
      members: {
        identify: sendsFirst,
        track: sendsFirst,
        page: sendsFirst,
        group: sendsFirst,
        alias: sendsFirst,
        screen: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
