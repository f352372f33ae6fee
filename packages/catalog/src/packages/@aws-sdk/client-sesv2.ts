import type { PackageModel } from '@privet/model';

const sendsFirstWhenMade = { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
  // What a command is made with is what the client sends.
  exports: {
    SESv2: { construct: { returns: 'SESv2' } },
    SendEmailCommand: sendsFirstWhenMade,
    SendBulkEmailCommand: sendsFirstWhenMade,
    CreateContactCommand: sendsFirstWhenMade,
    UpdateContactCommand: sendsFirstWhenMade,
  },
  types: {
    SESv2: {
      members: {
        sendEmail: sendsFirst,
        sendBulkEmail: sendsFirst,
        createContact: sendsFirst,
        updateContact: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
