import type { PackageModel } from '@privet/model';

const sendsFirstReturningChat = {
  call: { returns: 'Chat', sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] },
} as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@google/genai',
  docs: 'https://googleapis.github.io/js-genai',
  recipient: { id: 'google-gemini', name: 'Google Gemini', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { GoogleGenAI: { construct: { returns: 'GoogleGenAI' } } },
  types: {
    GoogleGenAI: {
      members: {
        models: { instance: 'Models' },
        chats: { members: { create: sendsFirstReturningChat } },
        files: { instance: 'Models' },
      },
    },
    Models: {
      names: ['Models', 'Files'],
      members: {
        generateContent: sendsFirst,
        generateContentStream: sendsFirst,
        embedContent: sendsFirst,
        countTokens: sendsFirst,
        generateImages: sendsFirst,
        editImage: sendsFirst,
        upload: sendsFirst,
      },
    },
    Chats: { members: { create: sendsFirstReturningChat } },
    Chat: { members: { sendMessage: sendsFirst, sendMessageStream: sendsFirst } },
  },
} satisfies PackageModel;
