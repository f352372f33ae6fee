import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'langchain',
  docs: 'https://docs.langchain.com/oss/javascript/langchain/agents',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    createAgent: { call: { returns: 'Agent' } },
    initChatModel: { call: { returns: 'Agent' } },
    HumanMessage: { construct: { carries: [{ argument: 'all' }] } },
    SystemMessage: { construct: { carries: [{ argument: 'all' }] } },
    AIMessage: { construct: { carries: [{ argument: 'all' }] } },
  },
  types: {
    Agent: {
      names: ['ReactAgent', 'ConfigurableModel'],
      members: {
        invoke: sendsFirst,
        stream: sendsFirst,
        batch: sendsFirst,
        streamEvents: sendsFirst,
        call: sendsFirst,
        predict: sendsFirst,
        predictMessages: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
