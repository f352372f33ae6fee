import type { PackageModel } from '@privet/model';
import { phoneReceivers } from '../families/message-receivers.ts';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const withReceivers = {
  members: {
    create: {
      call: {
        sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: phoneReceivers(0, 'recipients') }],
        carries: [],
      },
    },
    read: sendsAll,
  },
} as const;
const withCreate = { members: { create: sendsAll, read: sendsAll } } as const;

export default {
  package: 'messagebird',
  docs: 'https://developers.messagebird.com/api/sms-messaging',
  recipient: {
    id: 'messagebird',
    name: 'Bird',
    kind: 'communication',
    purpose: 'essential.service.notifications.sms',
    country: 'NL',
  },
  exports: {
    default: { call: { returns: 'MessageBird' }, members: { initClient: { call: { returns: 'MessageBird' } } } },
    initClient: { call: { returns: 'MessageBird' } },
  },
  types: {
    MessageBird: {
      members: {
        messages: withReceivers,
        voice_messages: withReceivers,
        contacts: withCreate,
        verify: withCreate,
        lookup: withCreate,
        hlr: withCreate,
        conversations: withCreate,
      },
    },
  },
} satisfies PackageModel;
