import type { PackageModel } from '@privet/model';

export default {
  package: '@google/genai',
  docs: 'https://googleapis.github.io/js-genai',
  recipient: { id: 'google-gemini', name: 'Google Gemini', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { GoogleGenAI: { construct: { returns: 'GoogleGenAI' } } },
  types: {
    GoogleGenAI: {
      members: {
        models: { instance: 'Models' },
        chats: {
          members: { create: { call: { returns: 'Chat', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } },
        },
        files: { instance: 'Models' },
      },
    },
    Models: {
      names: ['Models', 'Files'],
      members: {
        generateContent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        generateContentStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        embedContent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        countTokens: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        generateImages: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        editImage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        upload: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
    Chats: {
      members: { create: { call: { returns: 'Chat', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } },
    },
    Chat: {
      members: {
        sendMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendMessageStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
