import type { PackageModel } from '@privet/model';

const carriesAllWhenMade = { construct: { carries: [{ argument: 'all' }] } } as const;
const returnsPromptOfFirst = { call: { returns: 'Prompt', carries: [{ argument: 0 }] } } as const;
const withFromTemplate = {
  members: { fromTemplate: returnsPromptOfFirst, fromMessages: returnsPromptOfFirst },
} as const;
const carriesReceiverAndFirst = { call: { carries: [{ argument: 'receiver' }, { argument: 0 }] } } as const;
const makesTool = {
  construct: { answers: { argument: 0, path: 'func', to: 'recipient' }, carries: [{ argument: 0 }] },
} as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@langchain/core',
  docs: 'https://docs.langchain.com/oss/javascript/langchain/overview',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    HumanMessage: carriesAllWhenMade,
    SystemMessage: carriesAllWhenMade,
    AIMessage: carriesAllWhenMade,
    ToolMessage: carriesAllWhenMade,
    ChatMessage: carriesAllWhenMade,
    Document: carriesAllWhenMade,
    tool: { call: { answers: { argument: 0, to: 'recipient' }, carries: [{ argument: 0 }] } },
    DynamicTool: makesTool,
    DynamicStructuredTool: makesTool,
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
