import type { PackageModel } from '@privet/model';

const sendsFirstWhenMade = { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
  // What a command is made with is what the client sends.
  exports: {
    SES: { construct: { returns: 'SES' } },
    SendEmailCommand: sendsFirstWhenMade,
    SendTemplatedEmailCommand: sendsFirstWhenMade,
    SendBulkTemplatedEmailCommand: sendsFirstWhenMade,
    SendRawEmailCommand: sendsFirstWhenMade,
  },
  types: {
    SES: {
      members: {
        sendEmail: sendsFirst,
        sendTemplatedEmail: sendsFirst,
        sendBulkTemplatedEmail: sendsFirst,
        sendRawEmail: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
