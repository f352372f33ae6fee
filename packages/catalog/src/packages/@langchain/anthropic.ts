import type { PackageModel } from '@privet/model';

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
