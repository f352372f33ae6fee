import type { PackageModel } from '@privet/model';

export default {
  package: 'groq-sdk',
  docs: 'https://console.groq.com/docs/libraries',
  recipient: { id: 'groq', name: 'Groq', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { default: { construct: { returns: 'Groq' } }, Groq: { construct: { returns: 'Groq' } } },
  types: {
    Groq: {
      members: {
        chat: { members: { completions: { instance: 'Completions' } } },
        embeddings: { instance: 'Completions' },
        audio: { members: { transcriptions: { instance: 'Completions' }, translations: { instance: 'Completions' } } },
      },
    },
    Completions: {
      names: ['Completions', 'Embeddings', 'Transcriptions', 'Translations', 'Speech'],
      members: {
        create: {
          call: {
            sinks: [{ kind: 'recipient', data: [{ argument: 0, except: ['response_format', 'tools', 'functions'] }] }],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
