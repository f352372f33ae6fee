import type { PackageModel } from '@privet/model';

export default {
  package: 'plaid',
  docs: 'https://plaid.com/docs/api',
  recipient: {
    id: 'plaid',
    name: 'Plaid',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: { PlaidApi: { construct: { returns: 'PlaidApi' } } },
  types: {
    PlaidApi: {
      members: {
        linkTokenCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        userCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        identityMatch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        identityVerificationCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        processorTokenCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        paymentInitiationRecipientCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
