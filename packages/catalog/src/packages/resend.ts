import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        batch: { instance: 'Emails' },
        contacts: { instance: 'Emails' },
        broadcasts: { instance: 'Emails' },
        events: { instance: 'Emails' },
      },
    },
    Emails: {
      names: ['Emails', 'Batch', 'Contacts', 'Broadcasts', 'Events', 'Batch$1', 'Events$1'],
      members: { send: sendsAll, create: sendsAll, update: sendsAll },
    },
  },
} satisfies PackageModel;
