import type { PackageModel } from '@privet/model';
import { mailReceivers, phoneReceivers } from '../../families/message-receivers.ts';

const sendsMail = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: mailReceivers(0, 'to.*.email', 'cc.*.email', 'bcc.*.email'),
      },
    ],
    carries: [],
  },
} as const;
const sendsText = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'recipient') }], carries: [] },
} as const;
const keepsContact = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, 'email') }], carries: [] },
} as const;
const sendsAny = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] },
  instance: 'Resource',
} as const;
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
      anyMember: { instance: 'Resource' },
    },
    // A method, or a resource below another.
    Resource: { names: ['*Client', '*Api', '*API'], members: { setApiKey: { members: {} } }, anyMember: sendsAny },
    TransactionalEmails: {
      names: ['TransactionalEmailsClient', 'TransactionalEmailsApi'],
      members: { sendTransacEmail: sendsMail, setApiKey: { members: {} } },
      anyMember: sendsAny,
    },
    Contacts: {
      names: ['ContactsClient', 'ContactsApi'],
      members: {
        createContact: keepsContact,
        importContacts: sendsFirst,
        updateContact: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
        },
        setApiKey: { members: {} },
      },
      anyMember: sendsAny,
    },
    TransactionalSms: {
      names: ['TransactionalSmsClient', 'TransactionalSMSApi'],
      members: { sendTransacSms: sendsText, sendAsyncTransactionalSms: sendsText, setApiKey: { members: {} } },
      anyMember: sendsAny,
    },
  },
} satisfies PackageModel;
