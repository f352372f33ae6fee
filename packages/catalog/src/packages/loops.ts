import type { PackageModel } from '@privet/model';

export default {
  package: 'loops',
  docs: 'https://loops.so/docs/sdks/javascript',
  recipient: {
    id: 'loops',
    name: 'Loops',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { LoopsClient: { construct: { returns: 'LoopsClient' } } },
  types: {
    LoopsClient: {
      members: {
        createContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        updateContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendTransactionalEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        findContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
