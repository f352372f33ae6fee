import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: '@azure/openai',
  docs: 'https://learn.microsoft.com/azure/ai-foundry/openai',
  recipient: { id: 'azure-openai', name: 'Azure OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { OpenAIClient: { construct: { returns: 'OpenAIClient' } } },
  types: {
    OpenAIClient: {
      members: {
        getChatCompletions: sendsSecond,
        streamChatCompletions: sendsSecond,
        getCompletions: sendsSecond,
        streamCompletions: sendsSecond,
        getEmbeddings: sendsSecond,
        getAudioTranscription: sendsSecond,
        getAudioTranslation: sendsSecond,
      },
    },
  },
} satisfies PackageModel;
