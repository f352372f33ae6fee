import type { PackageModel } from '@privet/model';

export default {
  package: '@aws-sdk/client-sesv2',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sesv2',
  recipient: {
    id: 'amazon-ses',
    name: 'Amazon SES',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: {
    SESv2: { construct: { returns: 'SESv2' } },
    SendEmailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    SendBulkEmailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    CreateContactCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    UpdateContactCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
  types: {
    SESv2: {
      members: {
        sendEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendBulkEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        createContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        updateContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
