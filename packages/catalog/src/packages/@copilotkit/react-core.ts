import type { PackageModel } from '@privet/model';

const sendsValue = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'value' }] }] } } as const;

export default {
  package: '@copilotkit/react-core',
  docs: 'https://docs.copilotkit.ai/reference/v1/hooks/useCopilotReadable',
  recipient: { id: 'ai-model', name: 'AI model provider', kind: 'ai', purpose: 'essential.service' },
  exports: {
    useCopilotReadable: sendsValue,
    useAgentContext: sendsValue,
    useCopilotAdditionalInstructions: {
      call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'instructions' }] }] },
    },
  },
} satisfies PackageModel;
