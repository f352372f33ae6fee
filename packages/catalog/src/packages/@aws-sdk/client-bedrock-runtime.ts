import type { PackageModel } from '@privet/model';

export default {
  package: '@aws-sdk/client-bedrock-runtime',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime',
  recipient: { id: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    BedrockRuntime: { construct: { returns: 'BedrockRuntime' } },
    ConverseCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    ConverseStreamCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    InvokeModelCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    InvokeModelWithResponseStreamCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    ApplyGuardrailCommand: { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
  types: {
    BedrockRuntime: {
      members: {
        converse: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        converseStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        invokeModel: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        invokeModelWithResponseStream: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] },
        },
        applyGuardrail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
