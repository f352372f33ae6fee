import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../../families/message-receivers.ts';

const receivers = ['To', 'Cc', 'Bcc'].map((kind) => `Destination.${kind}Addresses`);
const mail = { kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, ...receivers) } as const;
const mails = {
  kind: 'recipient',
  data: [{ argument: 0 }],
  tells: mailReceivers(0, ...receivers.map((place) => `BulkEmailEntries.*.${place}`)),
} as const;
const contact = {
  kind: 'recipient',
  data: [{ argument: 0 }],
  tells: mailReceivers(0, 'EmailAddress'),
} as const;

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
    SendEmailCommand: { construct: { sinks: [mail] } },
    SendBulkEmailCommand: { construct: { sinks: [mails] } },
    CreateContactCommand: { construct: { sinks: [contact] } },
    UpdateContactCommand: { construct: { sinks: [contact] } },
  },
  types: {
    SESv2: {
      members: {
        sendEmail: { call: { sinks: [mail], carries: [] } },
        sendBulkEmail: { call: { sinks: [mails], carries: [] } },
        createContact: { call: { sinks: [contact], carries: [] } },
        updateContact: { call: { sinks: [contact], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
