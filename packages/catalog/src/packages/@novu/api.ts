import type { PackageModel } from '@privet/model';
import { mailReceivers, phoneReceivers } from '../../families/message-receivers.ts';

const notifies = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 'all' }],
        tells: [...mailReceivers(0, 'to.email'), ...phoneReceivers(0, 'to.phone')],
      },
    ],
    carries: [],
  },
} as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@novu/api',
  docs: 'https://docs.novu.co/platform/sdks/server/typescript',
  recipient: {
    id: 'novu',
    name: 'Novu',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'IL',
  },
  exports: { Novu: { construct: { returns: 'Novu' } } },
  types: {
    Novu: {
      members: {
        trigger: notifies,
        triggerBulk: sendsAll,
        triggerBroadcast: sendsAll,
      },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['Subscribers', 'Topics', 'Subscriptions', 'Messages', 'Notifications', 'Contexts', 'Preferences'],
      members: {},
      // A method, or a resource below another: `novu.topics.subscriptions.create(…)`.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
