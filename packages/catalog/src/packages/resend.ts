import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsMail = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: mailReceivers(0, 'to', 'cc', 'bcc') }],
    carries: [],
  },
} as const;
const sendsBatch = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: mailReceivers(0, '*.to', '*.cc', '*.bcc') }],
    carries: [],
  },
} as const;
const keepsContact = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: mailReceivers(0, 'email') }], carries: [] },
} as const;

export default {
  package: 'resend',
  docs: 'https://resend.com/docs/api-reference/emails/send-email',
  recipient: {
    id: 'resend',
    name: 'Resend',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { Resend: { construct: { returns: 'Resend' } } },
  types: {
    Resend: {
      members: {
        emails: { instance: 'Emails' },
        batch: { instance: 'Batch' },
        contacts: { instance: 'Contacts' },
        broadcasts: { instance: 'Broadcasts' },
        events: { instance: 'Broadcasts' },
      },
    },
    Emails: { members: { send: sendsMail, create: sendsMail, update: sendsAll } },
    Batch: { names: ['Batch', 'Batch$1'], members: { send: sendsBatch, create: sendsBatch } },
    Contacts: { members: { create: keepsContact, update: keepsContact } },
    Broadcasts: {
      names: ['Broadcasts', 'Events', 'Events$1'],
      members: { send: sendsAll, create: sendsAll, update: sendsAll },
    },
  },
} satisfies PackageModel;
