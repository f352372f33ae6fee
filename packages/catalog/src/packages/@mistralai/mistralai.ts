import type { PackageModel } from '@privet/model';

const sendsFirst = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, except: ['responseFormat', 'tools'] }] }], carries: [] },
} as const;

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
        complete: sendsFirst,
        stream: sendsFirst,
        create: sendsFirst,
        parse: sendsFirst,
        parseStream: sendsFirst,
        moderate: sendsFirst,
        moderateChat: sendsFirst,
        process: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
