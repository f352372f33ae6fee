import type { PackageModel } from '@privet/model';

const sendsFirstWhenMade = { construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@aws-sdk/client-bedrock-runtime',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime',
  recipient: { id: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'ai', purpose: 'essential.service', country: 'US' },
  // What a command is made with is what the client sends.
  exports: {
    BedrockRuntime: { construct: { returns: 'BedrockRuntime' } },
    ConverseCommand: sendsFirstWhenMade,
    ConverseStreamCommand: sendsFirstWhenMade,
    InvokeModelCommand: sendsFirstWhenMade,
    InvokeModelWithResponseStreamCommand: sendsFirstWhenMade,
    ApplyGuardrailCommand: sendsFirstWhenMade,
  },
  types: {
    BedrockRuntime: {
      members: {
        converse: sendsFirst,
        converseStream: sendsFirst,
        invokeModel: sendsFirst,
        invokeModelWithResponseStream: sendsFirst,
        applyGuardrail: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
