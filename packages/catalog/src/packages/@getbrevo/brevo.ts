import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@getbrevo/brevo',
  docs: 'https://developers.brevo.com/docs/api-clients/node-js',
  recipient: {
    id: 'brevo',
    name: 'Brevo',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'FR',
  },
  exports: {
    BrevoClient: { construct: { returns: 'BrevoClient' } },
    TransactionalEmailsApi: { construct: { returns: 'TransactionalEmails' } },
    ContactsApi: { construct: { returns: 'Contacts' } },
    TransactionalSMSApi: { construct: { returns: 'TransactionalSms' } },
  },
  types: {
    BrevoClient: {
      members: {
        transactionalEmails: { instance: 'TransactionalEmails' },
        contacts: { instance: 'Contacts' },
        transactionalSms: { instance: 'TransactionalSms' },
      },
    },
    TransactionalEmails: {
      names: ['TransactionalEmailsClient', 'TransactionalEmailsApi'],
      members: { sendTransacEmail: sendsFirst },
    },
    Contacts: {
      names: ['ContactsClient', 'ContactsApi'],
      members: {
        createContact: sendsFirst,
        importContacts: sendsFirst,
        updateContact: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
        },
      },
    },
    TransactionalSms: {
      names: ['TransactionalSmsClient', 'TransactionalSMSApi'],
      members: { sendTransacSms: sendsFirst, sendAsyncTransactionalSms: sendsFirst },
    },
  },
} satisfies PackageModel;
