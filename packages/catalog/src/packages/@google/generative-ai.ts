import type { PackageModel } from '@privet/model';

export default {
  package: '@google/generative-ai',
  docs: 'https://github.com/google-gemini/deprecated-generative-ai-js',
  recipient: { id: 'google-gemini', name: 'Google Gemini', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { GoogleGenerativeAI: { construct: { returns: 'GoogleGenerativeAI' } } },
  types: {
    GoogleGenerativeAI: {
      members: {
        getGenerativeModel: {
          call: {
            returns: 'GenerativeModel',
            sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'systemInstruction' }] }],
          },
        },
      },
    },
    GenerativeModel: {
      members: {
        generateContent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        generateContentStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        embedContent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        batchEmbedContents: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        countTokens: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        startChat: { call: { returns: 'ChatSession', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    ChatSession: {
      members: {
        sendMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendMessageStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
