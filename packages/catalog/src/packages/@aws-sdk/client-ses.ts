import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../../families/message-receivers.ts';

const receivers = ['To', 'Cc', 'Bcc'].map((kind) => `Destination.${kind}Addresses`);
const mail = { kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, ...receivers) } as const;
const mails = {
  kind: 'recipient',
  data: [{ argument: 0 }],
  tells: mailReceivers(0, ...receivers.map((place) => `Destinations.*.${place}`)),
} as const;
const raw = {
  kind: 'recipient',
  data: [{ argument: 0 }],
  tells: mailReceivers(0, 'Destinations'),
} as const;

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
    SendEmailCommand: { construct: { sinks: [mail] } },
    SendTemplatedEmailCommand: { construct: { sinks: [mail] } },
    SendBulkTemplatedEmailCommand: { construct: { sinks: [mails] } },
    SendRawEmailCommand: { construct: { sinks: [raw] } },
  },
  types: {
    SES: {
      members: {
        sendEmail: { call: { sinks: [mail], carries: [] } },
        sendTemplatedEmail: { call: { sinks: [mail], carries: [] } },
        sendBulkTemplatedEmail: { call: { sinks: [mails], carries: [] } },
        sendRawEmail: { call: { sinks: [raw], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
