import type { PackageModel } from '@privet/model';

const requestsFirst = {
  call: {
    sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver', path: 'config.host' } }],
    carries: [],
  },
} as const;

export default {
  package: 'ollama',
  docs: 'https://github.com/ollama/ollama-js',
  // The server is the own machine unless a host is given.
  exports: {
    default: { instance: 'Ollama' },
    Ollama: { construct: { returns: 'Ollama', baseUrl: { argument: 0, path: 'host' } } },
  },
  types: {
    Ollama: {
      members: { generate: requestsFirst, chat: requestsFirst, embed: requestsFirst, embeddings: requestsFirst },
    },
  },
} satisfies PackageModel;
