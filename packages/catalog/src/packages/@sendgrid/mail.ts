import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@sendgrid/mail',
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  recipient: {
    id: 'sendgrid',
    name: 'Twilio SendGrid',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { default: { instance: 'MailService' }, MailService: { construct: { returns: 'MailService' } } },
  types: { MailService: { members: { send: sendsFirst, sendMultiple: sendsFirst } } },
} satisfies PackageModel;
