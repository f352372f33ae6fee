import type { PackageModel } from '@privet/model';

const sendsPrompt = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@mastra/core',
  docs: 'https://mastra.ai/docs/agents/using-tools',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    createTool: { call: { answers: { argument: 0, path: 'execute', to: 'recipient' }, carries: [{ argument: 0 }] } },
    Agent: {
      construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }], returns: 'Agent' },
    },
  },
  types: { Agent: { members: { generate: sendsPrompt, stream: sendsPrompt } } },
} satisfies PackageModel;
