import type { PackageModel } from '@privet/model';

const returnsPrompt = { call: { returns: 'Prompt', carries: [{ argument: 0 }] } } as const;
const withFromTemplate = { members: { fromTemplate: returnsPrompt, fromMessages: returnsPrompt } } as const;
const carriesReceiverAndFirst = { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@langchain/core',
  docs: 'https://docs.langchain.com/oss/javascript/langchain/overview',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    HumanMessage: { construct: { carries: [{ argument: 'all' }] } },
    SystemMessage: { construct: { carries: [{ argument: 'all' }] } },
    AIMessage: { construct: { carries: [{ argument: 'all' }] } },
    ToolMessage: { construct: { carries: [{ argument: 'all' }] } },
    ChatMessage: { construct: { carries: [{ argument: 'all' }] } },
    Document: { construct: { carries: [{ argument: 'all' }] } },
    PromptTemplate: withFromTemplate,
    ChatPromptTemplate: withFromTemplate,
  },
  types: {
    Prompt: {
      names: ['PromptTemplate', 'ChatPromptTemplate', 'BasePromptTemplate', 'BaseChatPromptTemplate'],
      members: {
        format: carriesReceiverAndFirst,
        invoke: carriesReceiverAndFirst,
        formatMessages: carriesReceiverAndFirst,
        formatPromptValue: carriesReceiverAndFirst,
        partial: carriesReceiverAndFirst,
      },
    },
    Model: {
      names: ['BaseChatModel', 'BaseLLM', 'BaseLanguageModel', 'SimpleChatModel', 'LLM', 'Embeddings'],
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
      },
    },
  },
} satisfies PackageModel;
