import type { PackageModel } from '@privet/model';

export default {
  package: '@langchain/openai',
  docs: 'https://docs.langchain.com/oss/javascript/integrations/chat',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@langchain/core'],
  exports: {
    ChatOpenAI: { construct: { returns: 'ChatModel' } },
    AzureChatOpenAI: { construct: { returns: 'ChatModel' } },
    OpenAI: { construct: { returns: 'ChatModel' } },
    OpenAIEmbeddings: { construct: { returns: 'ChatModel' } },
    AzureOpenAIEmbeddings: { construct: { returns: 'ChatModel' } },
  },
  types: {
    ChatModel: {
      names: ['ChatOpenAI', 'AzureChatOpenAI', 'OpenAI', 'OpenAIEmbeddings', 'AzureOpenAIEmbeddings', 'BaseChatOpenAI'],
      members: {
        invoke: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        batch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        streamEvents: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        call: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        predict: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        predictMessages: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        embedQuery: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        embedDocuments: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        bindTools: { call: { returns: 'ChatModel' } },
        withStructuredOutput: { call: { returns: 'ChatModel' } },
        withConfig: { call: { returns: 'ChatModel' } },
      },
    },
  },
} satisfies PackageModel;
