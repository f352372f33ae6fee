import type { PackageModel } from '@privet/model';

const returnsLanguageModel = { call: { returns: 'LanguageModel' } } as const;
const members = {
  chat: returnsLanguageModel,
  responses: returnsLanguageModel,
  completion: returnsLanguageModel,
} as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@ai-sdk/openai',
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers/openai',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@ai-sdk/provider'],
  exports: {
    openai: { call: { returns: 'LanguageModel' }, members },
    createOpenAI: { call: { returns: 'Provider', baseUrl: { argument: 0, path: 'baseURL' } } },
  },
  types: {
    Provider: { names: ['OpenAIProvider'], call: { returns: 'LanguageModel' }, members },
    LanguageModel: {
      names: ['LanguageModelV4', 'LanguageModelV3', 'LanguageModelV2'],
      members: { doGenerate: sendsFirst, doStream: sendsFirst },
    },
  },
} satisfies PackageModel;
