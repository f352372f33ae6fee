import type { PackageModel } from '@privet/model';

export default {
  package: '@azure/openai',
  docs: 'https://learn.microsoft.com/azure/ai-foundry/openai',
  recipient: { id: 'azure-openai', name: 'Azure OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { OpenAIClient: { construct: { returns: 'OpenAIClient' } } },
  types: {
    OpenAIClient: {
      members: {
        getChatCompletions: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        streamChatCompletions: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        getCompletions: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        streamCompletions: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        getEmbeddings: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        getAudioTranscription: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        getAudioTranslation: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
