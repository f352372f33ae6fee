import type { PackageModel } from '@privet/model';

export default {
  package: '@openai/agents',
  docs: 'https://openai.github.io/openai-agents-js',
  recipient: { id: 'openai', name: 'OpenAI', kind: 'ai', purpose: 'essential.service', country: 'US' },
  declaredIn: ['@openai/agents-core'],
  exports: {
    run: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
    Agent: {
      construct: { returns: 'Agent', sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }] },
    },
    Runner: { construct: { returns: 'Runner' } },
  },
  types: {
    Runner: {
      members: { run: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } },
    },
    Agent: { members: {} },
  },
} satisfies PackageModel;
