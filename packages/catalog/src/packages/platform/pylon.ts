import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:pylon',
  docs: 'https://docs.usepylon.com/pylon-docs/in-app-chat/chat-setup',
  recipient: {
    id: 'pylon',
    name: 'Pylon',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    pylon: { assign: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
  },
} satisfies PackageModel;
