import type { PackageModel } from '@privet/model';

export default {
  package: '@anthropic-ai/sdk',
  docs: 'https://docs.claude.com/en/api/client-sdks',
  recipient: { id: 'anthropic', name: 'Anthropic', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    default: { construct: { returns: 'Anthropic', baseUrl: { argument: 0, path: 'baseURL' } } },
    Anthropic: { construct: { returns: 'Anthropic', baseUrl: { argument: 0, path: 'baseURL' } } },
  },
  types: {
    Anthropic: {
      members: {
        messages: { instance: 'Messages' },
        completions: { instance: 'Messages' },
        beta: { members: { messages: { instance: 'Messages' } } },
      },
    },
    Messages: {
      names: ['Messages', 'Completions', 'Batches'],
      members: {
        batches: { instance: 'Messages' },
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        stream: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        countTokens: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        parse: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        toolRunner: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
