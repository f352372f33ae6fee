import type { PackageModel } from '@privet/model';

export default {
  package: '@mistralai/mistralai',
  docs: 'https://docs.mistral.ai',
  recipient: { id: 'mistral', name: 'Mistral AI', kind: 'ai', purpose: 'essential.service', country: 'FR' },
  exports: { Mistral: { construct: { returns: 'Mistral' } } },
  types: {
    Mistral: {
      members: {
        chat: { instance: 'Chat' },
        embeddings: { instance: 'Chat' },
        fim: { instance: 'Chat' },
        agents: { instance: 'Chat' },
        classifiers: { instance: 'Chat' },
        ocr: { instance: 'Chat' },
      },
    },
    Chat: {
      names: ['Chat', 'Embeddings', 'Fim', 'Agents', 'Classifiers', 'Ocr'],
      members: {
        complete: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        parse: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        parseStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        moderate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        moderateChat: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        process: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
