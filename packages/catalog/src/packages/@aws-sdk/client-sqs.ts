import type { PackageModel } from '@privet/model';

const sends = {
  sinks: [
    {
      kind: 'recipient',
      data: [
        { argument: 0, path: 'MessageBody' },
        { argument: 0, path: 'MessageAttributes' },
      ],
    },
  ],
} as const;
const sendsAll = { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'Entries' }] }] } as const;
// A queue keeps a message for 14 days at most.
const keeps = { store: { act: 'write', part: { argument: 0, path: 'QueueUrl' }, expires: true } } as const;

export default {
  package: '@aws-sdk/client-sqs',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sqs',
  recipient: { id: 'amazon-sqs', name: 'Amazon SQS', kind: 'processor', purpose: 'essential.service', country: 'US' },
  // What a command is made with is what the client sends.
  exports: {
    SQS: { construct: { returns: 'SQS' } },
    SendMessageCommand: { construct: sends },
    SendMessageBatchCommand: { construct: sendsAll },
  },
  types: {
    SQS: {
      members: {
        sendMessage: { call: { ...sends, carries: [] } },
        sendMessageBatch: { call: { ...sendsAll, carries: [] } },
      },
    },
  },
  store: {
    kind: 'queue',
    exports: { SendMessageCommand: { construct: keeps }, SendMessageBatchCommand: { construct: keeps } },
    types: { SQS: { members: { sendMessage: { call: keeps }, sendMessageBatch: { call: keeps } } } },
  },
} satisfies PackageModel;
