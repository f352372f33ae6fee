import type { PackageModel } from '@privet/model';

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
        invoke: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        batch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        streamEvents: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        call: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        predict: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        predictMessages: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
