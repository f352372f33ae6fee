import type { PackageModel } from '@privet/model';
import { phoneReceivers } from '../../families/message-receivers.ts';

const text = { kind: 'recipient', data: [{ argument: 0 }], tells: phoneReceivers(0, 'PhoneNumber') } as const;
const sendsFirstWhenMade = { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@aws-sdk/client-sns',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sns',
  recipient: {
    id: 'amazon-sns',
    name: 'Amazon SNS',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  // What a command is made with is what the client sends.
  exports: {
    SNS: { construct: { returns: 'SNS' } },
    PublishCommand: { construct: { sinks: [text] } },
    PublishBatchCommand: sendsFirstWhenMade,
    SubscribeCommand: sendsFirstWhenMade,
    CreatePlatformEndpointCommand: sendsFirstWhenMade,
  },
  types: {
    SNS: {
      members: {
        publish: { call: { sinks: [text], carries: [] } },
        publishBatch: sendsFirst,
        subscribe: sendsFirst,
        createPlatformEndpoint: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
