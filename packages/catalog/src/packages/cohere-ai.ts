import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
        chat: sendsFirst,
        chatStream: sendsFirst,
        generate: sendsFirst,
        embed: sendsFirst,
        rerank: sendsFirst,
        classify: sendsFirst,
        summarize: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
