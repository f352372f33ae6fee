import type { PackageModel } from '@privet/model';

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
    PromptTemplate: {
      members: {
        fromTemplate: { call: { returns: 'Prompt', carries: [{ argument: 0 }] } },
        fromMessages: { call: { returns: 'Prompt', carries: [{ argument: 0 }] } },
      },
    },
    ChatPromptTemplate: {
      members: {
        fromTemplate: { call: { returns: 'Prompt', carries: [{ argument: 0 }] } },
        fromMessages: { call: { returns: 'Prompt', carries: [{ argument: 0 }] } },
      },
    },
  },
  types: {
    Prompt: {
      names: ['PromptTemplate', 'ChatPromptTemplate', 'BasePromptTemplate', 'BaseChatPromptTemplate'],
      members: {
        format: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        invoke: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        formatMessages: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        formatPromptValue: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } },
        partial: { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } },
      },
    },
    Model: {
      names: ['BaseChatModel', 'BaseLLM', 'BaseLanguageModel', 'SimpleChatModel', 'LLM', 'Embeddings'],
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
      },
    },
  },
} satisfies PackageModel;
