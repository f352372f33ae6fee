import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@google-cloud/vertexai',
  docs: 'https://cloud.google.com/nodejs/docs/reference/vertexai/latest',
  recipient: {
    id: 'google-vertex-ai',
    name: 'Google Vertex AI',
    kind: 'ai',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: { VertexAI: { construct: { returns: 'VertexAI' } } },
  types: {
    VertexAI: {
      members: {
        getGenerativeModel: { call: { returns: 'GenerativeModel' } },
        preview: { members: { getGenerativeModel: { call: { returns: 'GenerativeModel' } } } },
      },
    },
    GenerativeModel: {
      names: ['GenerativeModel', 'GenerativeModelPreview'],
      members: {
        generateContent: sendsFirst,
        generateContentStream: sendsFirst,
        countTokens: sendsFirst,
        startChat: { call: { returns: 'ChatSession' } },
      },
    },
    ChatSession: {
      names: ['ChatSession', 'ChatSessionPreview'],
      members: { sendMessage: sendsFirst, sendMessageStream: sendsFirst },
    },
  },
} satisfies PackageModel;
