import type { PackageModel } from '@privet/model';

const makesChatModel = { construct: { returns: 'ChatModel' } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@langchain/openai',
  docs: 'https://docs.langchain.com/oss/javascript/integrations/chat',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@langchain/core'],
  exports: {
    ChatOpenAI: makesChatModel,
    AzureChatOpenAI: makesChatModel,
    OpenAI: makesChatModel,
    OpenAIEmbeddings: makesChatModel,
    AzureOpenAIEmbeddings: makesChatModel,
  },
  types: {
    ChatModel: {
      names: ['ChatOpenAI', 'AzureChatOpenAI', 'OpenAI', 'OpenAIEmbeddings', 'AzureOpenAIEmbeddings', 'BaseChatOpenAI'],
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
