import type { PackageModel } from '@privet/model';

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
    EmailParams: { construct: { carries: [{ argument: 'all' }] } },
    Recipient: { construct: { carries: [{ argument: 'all' }] } },
    Sender: { construct: { carries: [{ argument: 'all' }] } },
    SMSParams: { construct: { carries: [{ argument: 'all' }] } },
  },
  types: {
    MailerSend: { members: { email: { instance: 'EmailModule' }, sms: { instance: 'EmailModule' } } },
    EmailModule: {
      names: ['EmailModule', 'SMSModule', 'WhatsAppModule'],
      members: {
        send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendBulk: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
    EmailParams: {
      names: ['EmailParams', 'SMSParams'],
      members: {
        setTo: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setCc: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setBcc: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setReplyTo: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setSubject: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setHtml: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setText: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
        setPersonalization: {
          call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
        },
        setFrom: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] } },
      },
    },
  },
} satisfies PackageModel;
