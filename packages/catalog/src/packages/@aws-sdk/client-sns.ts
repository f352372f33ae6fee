import type { PackageModel } from '@privet/model';

const sendsFirstEchoedWhenMade = { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
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
    PublishCommand: sendsFirstEchoedWhenMade,
    PublishBatchCommand: sendsFirstEchoedWhenMade,
    SubscribeCommand: sendsFirstEchoedWhenMade,
    CreatePlatformEndpointCommand: sendsFirstEchoedWhenMade,
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
