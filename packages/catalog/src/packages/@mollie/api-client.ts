import type { PackageModel } from '@privet/model';

export default {
  package: '@mollie/api-client',
  docs: 'https://github.com/mollie/mollie-api-node',
  recipient: {
    id: 'mollie',
    name: 'Mollie',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'NL',
  },
  exports: {
    createMollieClient: { call: { returns: 'MollieClient' } },
    default: { call: { returns: 'MollieClient' } },
  },
  types: {
    MollieClient: { members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: ['*Binder'],
      members: {},
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
    },
  },
} satisfies PackageModel;
