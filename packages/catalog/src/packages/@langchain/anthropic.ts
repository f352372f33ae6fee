import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@langchain/anthropic',
  docs: 'https://docs.langchain.com/oss/javascript/integrations/chat',
  recipient: { id: 'anthropic', name: 'Anthropic', kind: 'ai', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@langchain/core'],
  exports: { ChatAnthropic: { construct: { returns: 'ChatModel' } } },
  types: {
    ChatModel: {
      names: ['ChatAnthropic'],
      members: {
        invoke: sendsFirst,
        stream: sendsFirst,
        batch: sendsFirst,
        streamEvents: sendsFirst,
        call: sendsFirst,
        predict: sendsFirst,
        predictMessages: sendsFirst,
        embedQuery: sendsFirst,
        embedDocuments: sendsFirst,
        bindTools: { call: { returns: 'ChatModel' } },
        withStructuredOutput: { call: { returns: 'ChatModel' } },
        withConfig: { call: { returns: 'ChatModel' } },
      },
    },
  },
} satisfies PackageModel;
