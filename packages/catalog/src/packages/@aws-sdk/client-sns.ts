import type { PackageModel } from '@privet/model';

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
    PublishCommand: sendsFirstWhenMade,
    PublishBatchCommand: sendsFirstWhenMade,
    SubscribeCommand: sendsFirstWhenMade,
    CreatePlatformEndpointCommand: sendsFirstWhenMade,
  },
  types: {
    SNS: {
      members: {
        publish: sendsFirst,
        publishBatch: sendsFirst,
        subscribe: sendsFirst,
        createPlatformEndpoint: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
