import type { PackageModel } from '@privet/model';

export default {
  package: '@aws-sdk/client-ses',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/ses',
  recipient: {
    id: 'amazon-ses',
    name: 'Amazon SES',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: {
    SES: { construct: { returns: 'SES' } },
    SendEmailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    SendTemplatedEmailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    SendBulkTemplatedEmailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    SendRawEmailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
  types: {
    SES: {
      members: {
        sendEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendTemplatedEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendBulkTemplatedEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendRawEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
