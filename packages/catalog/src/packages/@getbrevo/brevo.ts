import type { PackageModel } from '@privet/model';

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
      members: { sendTransacEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
    },
    Contacts: {
      names: ['ContactsClient', 'ContactsApi'],
      members: {
        createContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        importContacts: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        updateContact: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
        },
      },
    },
    TransactionalSms: {
      names: ['TransactionalSmsClient', 'TransactionalSMSApi'],
      members: {
        sendTransacSms: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendAsyncTransactionalSms: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
