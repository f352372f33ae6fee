import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { returns: 'Chat', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsFirst2 = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@google/genai',
  docs: 'https://googleapis.github.io/js-genai',
  recipient: { id: 'google-gemini', name: 'Google Gemini', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { GoogleGenAI: { construct: { returns: 'GoogleGenAI' } } },
  types: {
    GoogleGenAI: {
      members: {
        models: { instance: 'Models' },
        chats: { members: { create: sendsFirst } },
        files: { instance: 'Models' },
      },
    },
    Models: {
      names: ['Models', 'Files'],
      members: {
        generateContent: sendsFirst2,
        generateContentStream: sendsFirst2,
        embedContent: sendsFirst2,
        countTokens: sendsFirst2,
        generateImages: sendsFirst2,
        editImage: sendsFirst2,
        upload: sendsFirst2,
      },
    },
    Chats: { members: { create: sendsFirst } },
    Chat: { members: { sendMessage: sendsFirst2, sendMessageStream: sendsFirst2 } },
  },
} satisfies PackageModel;
