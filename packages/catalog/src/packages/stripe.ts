import type { PackageModel } from '@privet/model';
import { told } from '../families/told-places.ts';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const makes = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 'all' }],
        tells: [
          ...told(
            'user.contact.email',
            'the e-mail address of a customer',
            0,
            'email',
            'customer_email',
            'receipt_email',
          ),
          ...told('user.contact.phone_number', 'the telephone number of a customer', 0, 'phone'),
        ],
      },
    ],
  },
} as const;
const changes = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 'all' }],
        tells: [
          ...told(
            'user.contact.email',
            'the e-mail address of a customer',
            1,
            'email',
            'customer_email',
            'receipt_email',
          ),
          ...told('user.contact.phone_number', 'the telephone number of a customer', 1, 'phone'),
        ],
      },
    ],
  },
} as const;

export default {
  package: 'stripe',
  docs: 'https://docs.stripe.com/api',
  recipient: {
    id: 'stripe',
    name: 'Stripe',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: {
    default: { construct: { returns: 'Stripe' }, call: { returns: 'Stripe' } },
    Stripe: { construct: { returns: 'Stripe' } },
  },
  types: {
    Stripe: {
      members: {
        customers: { instance: 'Resource' },
        paymentIntents: { instance: 'Resource' },
        paymentMethods: { instance: 'Resource' },
        charges: { instance: 'Resource' },
        subscriptions: { instance: 'Resource' },
        invoices: { instance: 'Resource' },
        setupIntents: { instance: 'Resource' },
        tokens: { instance: 'Resource' },
        sources: { instance: 'Resource' },
        accounts: { instance: 'Resource' },
        refunds: { instance: 'Resource' },
        quotes: { instance: 'Resource' },
        checkout: { members: { sessions: { instance: 'Resource' } } },
        identity: { members: { verificationSessions: { instance: 'Resource' } } },
        billingPortal: { members: { sessions: { instance: 'Resource' } } },
        issuing: { members: { cardholders: { instance: 'Resource' } } },
      },
    },
    Resource: {
      names: [
        'CustomerResource',
        'CustomersResource',
        'PaymentIntentResource',
        'PaymentIntentsResource',
        'PaymentMethodResource',
        'PaymentMethodsResource',
        'ChargeResource',
        'ChargesResource',
        'SubscriptionResource',
        'SubscriptionsResource',
        'InvoiceResource',
        'InvoicesResource',
        'SetupIntentResource',
        'SetupIntentsResource',
        'TokenResource',
        'TokensResource',
        'SourceResource',
        'SourcesResource',
        'AccountResource',
        'AccountsResource',
        'RefundResource',
        'RefundsResource',
        'QuoteResource',
        'QuotesResource',
        'SessionResource',
        'SessionsResource',
        'VerificationSessionResource',
        'VerificationSessionsResource',
        'CardholderResource',
        'CardholdersResource',
      ],
      members: {
        create: makes,
        update: changes,
        list: sendsAllEchoed,
        search: sendsAllEchoed,
        confirm: sendsAllEchoed,
        createSource: sendsAllEchoed,
      },
    },
  },
} satisfies PackageModel;
