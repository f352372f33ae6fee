import type { PackageModel } from '@privet/model';

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
        generateContent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        generateContentStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        countTokens: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        startChat: { call: { returns: 'ChatSession' } },
      },
    },
    ChatSession: {
      names: ['ChatSession', 'ChatSessionPreview'],
      members: {
        sendMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendMessageStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
