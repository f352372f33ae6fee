import type { PackageModel } from '@privet/model';
import { mailReceivers, phoneReceivers } from '../../families/message-receivers.ts';

const notifies = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 'all' }],
        tells: [...mailReceivers(1, 'to.email'), ...phoneReceivers(1, 'to.phone')],
      },
    ],
    carries: [],
  },
} as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: '@novu/node',
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
        bulkTrigger: sendsAll,
        broadcast: sendsAll,
        subscribers: { instance: 'Subscribers' },
      },
      anyMember: { instance: 'Resource' },
    },
    Resource: { names: ['Topics', 'Messages', 'Tenants'], members: {}, anyMember: sendsAll },
    Events: { members: { trigger: notifies, bulkTrigger: sendsAll, broadcast: sendsAll } },
    Subscribers: {
      members: {
        identify: sendsSecond,
        update: sendsSecond,
        bulkCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
      anyMember: sendsAll,
    },
  },
} satisfies PackageModel;
