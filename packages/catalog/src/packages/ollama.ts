import type { PackageModel } from '@privet/model';

export default {
  package: 'ollama',
  docs: 'https://github.com/ollama/ollama-js',
  exports: {
    default: { instance: 'Ollama' },
    Ollama: { construct: { returns: 'Ollama', baseUrl: { argument: 0, path: 'host' } } },
  },
  types: {
    Ollama: {
      members: {
        generate: {
          call: {
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver', path: 'config.host' } }],
            carries: [],
          },
        },
        chat: {
          call: {
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver', path: 'config.host' } }],
            carries: [],
          },
        },
        embed: {
          call: {
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver', path: 'config.host' } }],
            carries: [],
          },
        },
        embeddings: {
          call: {
            sinks: [{ kind: 'network', data: [{ argument: 0 }], host: { argument: 'receiver', path: 'config.host' } }],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
