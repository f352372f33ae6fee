import type { PackageModel } from '@privet/model';

export default {
  package: 'cohere-ai',
  docs: 'https://docs.cohere.com/reference/about',
  recipient: { id: 'cohere', name: 'Cohere', kind: 'ai', purpose: 'essential.service', country: 'CA' },
  exports: {
    CohereClient: { construct: { returns: 'CohereClient' } },
    CohereClientV2: { construct: { returns: 'CohereClient' } },
  },
  types: {
    CohereClient: {
      names: ['CohereClient', 'CohereClientV2', 'V2Client'],
      members: {
        v2: { instance: 'CohereClient' },
        chat: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        chatStream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        generate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        embed: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        rerank: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        classify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        summarize: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
