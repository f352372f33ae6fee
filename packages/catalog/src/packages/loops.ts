import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsFirst = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, 'email') }], carries: [] },
} as const;

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
        createContact: sendsFirst,
        updateContact: sendsFirst,
        sendEvent: sendsFirst,
        sendTransactionalEmail: sendsFirst,
        findContact: sendsFirst,
        deleteContact: sendsFirst,
        checkContactSuppression: sendsFirst,
        removeContactSuppression: sendsFirst,
      },
      anyMember: sendsAll,
    },
  },
} satisfies PackageModel;
