import type { PackageModel } from '@privet/model';

const makesAnthropic = { construct: { returns: 'Anthropic', baseUrl: { argument: 0, path: 'baseURL' } } } as const;
const sendsFirst = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0, except: ['output_format', 'output_config', 'tools'] }] }],
    carries: [],
  },
} as const;

export default {
  package: '@anthropic-ai/sdk',
  docs: 'https://docs.claude.com/en/api/client-sdks',
  recipient: { id: 'anthropic', name: 'Anthropic', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { default: makesAnthropic, Anthropic: makesAnthropic },
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
        create: sendsFirst,
        stream: sendsFirst,
        countTokens: sendsFirst,
        parse: sendsFirst,
        toolRunner: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
