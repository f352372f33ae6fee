import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@polar-sh/sdk',
  docs: 'https://polar.sh/docs/integrate/sdk/typescript',
  recipient: {
    id: 'polar',
    name: 'Polar',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: { Polar: { construct: { returns: 'Polar' } } },
  types: {
    // A notice is checked on the spot.
    Polar: { members: { validateWebhook: { members: {} } }, anyMember: { instance: 'Resource' } },
    Resource: {
      names: [
        'BenefitGrants',
        'CheckoutLinks',
        'Checkouts',
        'CustomerMeters',
        'CustomerSeats',
        'CustomerSessions',
        'Customers',
        'Discounts',
        'Events',
        'Files',
        'LicenseKeys',
        'Members',
        'Orders',
        'Organizations',
        'Payments',
        'Refunds',
        'Subscriptions',
      ],
      members: {},
      // A method, or a resource below another: `polar.customerPortal.customers.update(…)`.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
