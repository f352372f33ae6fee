import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:crisp',
  docs: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp',
  recipient: {
    id: 'crisp',
    name: 'Crisp',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'FR',
  },
  globals: {
    $crisp: { members: { push: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } } },
  },
} satisfies PackageModel;
