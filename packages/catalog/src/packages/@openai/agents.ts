import type { PackageModel } from '@privet/model';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } as const;

export default {
  package: '@openai/agents',
  docs: 'https://openai.github.io/openai-agents-js',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@openai/agents-core'],
  exports: {
    run: sendsRest,
    tool: { call: { answers: { argument: 0, path: 'execute', to: 'recipient' }, carries: [{ argument: 0 }] } },
    Agent: {
      construct: { returns: 'Agent', sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }] },
    },
    Runner: { construct: { returns: 'Runner' } },
  },
  types: { Runner: { members: { run: sendsRest } }, Agent: { members: {} } },
} satisfies PackageModel;
