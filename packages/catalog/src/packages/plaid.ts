import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
        linkTokenCreate: sendsFirst,
        userCreate: sendsFirst,
        identityMatch: sendsFirst,
        identityVerificationCreate: sendsFirst,
        processorTokenCreate: sendsFirst,
        paymentInitiationRecipientCreate: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
