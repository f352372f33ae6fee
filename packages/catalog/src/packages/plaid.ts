import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
        linkTokenCreate: sendsFirstEchoed,
        userCreate: sendsFirstEchoed,
        identityMatch: sendsFirstEchoed,
        identityVerificationCreate: sendsFirstEchoed,
        processorTokenCreate: sendsFirstEchoed,
        paymentInitiationRecipientCreate: sendsFirstEchoed,
      },
      anyMember: sendsFirstEchoed,
    },
  },
} satisfies PackageModel;
