import type { PackageModel } from '@privet/model';

const carriesAllWhenMade = { construct: { carries: [{ argument: 'all' }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const keepsFirst = {
  call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
} as const;

export default {
  package: 'mailersend',
  docs: 'https://developers.mailersend.com/api/v1/email.html',
  recipient: {
    id: 'mailersend',
    name: 'MailerSend',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: {
    MailerSend: { construct: { returns: 'MailerSend' } },
    EmailParams: carriesAllWhenMade,
    Recipient: carriesAllWhenMade,
    Sender: carriesAllWhenMade,
    SMSParams: carriesAllWhenMade,
  },
  types: {
    MailerSend: { members: { email: { instance: 'EmailModule' }, sms: { instance: 'EmailModule' } } },
    EmailModule: {
      names: ['EmailModule', 'SMSModule', 'WhatsAppModule'],
      members: { send: sendsFirst, sendBulk: sendsFirst },
    },
    EmailParams: {
      names: ['EmailParams', 'SMSParams'],
      members: {
        setTo: keepsFirst,
        setCc: keepsFirst,
        setBcc: keepsFirst,
        setReplyTo: keepsFirst,
        setSubject: keepsFirst,
        setHtml: keepsFirst,
        setText: keepsFirst,
        setPersonalization: keepsFirst,
        setFrom: keepsFirst,
      },
    },
  },
} satisfies PackageModel;
