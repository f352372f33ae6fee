import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'llamaindex',
  docs: 'https://developers.llamaindex.ai/typescript/framework',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  declaredIn: ['@llamaindex/core'],
  exports: {
    Document: { construct: { carries: [{ argument: 0 }] } },
    VectorStoreIndex: {
      members: {
        fromDocuments: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'Index' } },
      },
    },
  },
  types: {
    Index: {
      names: ['VectorStoreIndex'],
      members: {
        asQueryEngine: { call: { returns: 'QueryEngine' } },
        asChatEngine: { call: { returns: 'QueryEngine' } },
      },
    },
    QueryEngine: {
      names: [
        'QueryEngine',
        'BaseQueryEngine',
        'RetrieverQueryEngine',
        'ContextChatEngine',
        'BaseChatEngine',
        'LLM',
        'BaseLLM',
      ],
      members: { query: sendsFirst, chat: sendsFirst, complete: sendsFirst },
    },
  },
} satisfies PackageModel;
