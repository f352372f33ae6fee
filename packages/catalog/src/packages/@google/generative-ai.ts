import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
        generateContent: sendsFirst,
        generateContentStream: sendsFirst,
        embedContent: sendsFirst,
        batchEmbedContents: sendsFirst,
        countTokens: sendsFirst,
        startChat: { call: { returns: 'ChatSession', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    ChatSession: { members: { sendMessage: sendsFirst, sendMessageStream: sendsFirst } },
  },
} satisfies PackageModel;
