import type { PackageModel } from '@privet/model';

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
  exports: {
    SNS: { construct: { returns: 'SNS' } },
    PublishCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    PublishBatchCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    SubscribeCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    CreatePlatformEndpointCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
  types: {
    SNS: {
      members: {
        publish: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        publishBatch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        subscribe: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        createPlatformEndpoint: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
