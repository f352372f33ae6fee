import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

const sendsMail = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 1 }], tells: mailReceivers(1, 'to', 'cc', 'bcc') }],
    carries: [],
  },
} as const;
const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: 'mailgun.js',
  docs: 'https://documentation.mailgun.com/docs/mailgun/sdk/nodejs_sdk',
  recipient: {
    id: 'mailgun',
    name: 'Sinch Mailgun',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { default: { construct: { returns: 'Mailgun' } } },
  types: {
    Mailgun: { members: { client: { call: { returns: 'MailgunClient' } } } },
    MailgunClient: {
      names: ['MailgunClient', 'IMailgunClient'],
      members: {
        messages: { instance: 'MessagesClient' },
        lists: { members: { members: { instance: 'MailingListMembers' } } },
      },
    },
    MessagesClient: { names: ['MessagesClient', 'IMessagesClient'], members: { create: sendsMail } },
    MailingListMembers: {
      names: ['MailingListMembers', 'IMailingListsMembers'],
      members: {
        createMember: sendsSecond,
        createMembers: sendsSecond,
        updateMember: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }, { argument: 2 }] }], carries: [] },
        },
      },
    },
  },
} satisfies PackageModel;
