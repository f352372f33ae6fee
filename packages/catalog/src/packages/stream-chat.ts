import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const chat = { returns: 'StreamChat' } as const;

export default {
  package: 'stream-chat',
  docs: 'https://getstream.io/chat/docs/node',
  recipient: { id: 'stream', name: 'Stream', kind: 'communication', purpose: 'essential.service', country: 'US' },
  exports: { StreamChat: { construct: chat, members: { getInstance: { call: chat } } } },
  types: {
    StreamChat: {
      members: {
        connectUser: sendsFirst,
        setUser: sendsFirst,
        setGuestUser: sendsFirst,
        upsertUser: sendsFirst,
        upsertUsers: sendsFirst,
        partialUpdateUser: sendsFirst,
        partialUpdateUsers: sendsFirst,
        updateMessage: sendsFirst,
        search: sendsAll,
        queryUsers: sendsFirst,
        channel: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Channel', carries: [] },
        },
      },
    },
    Channel: { members: { sendMessage: sendsFirst, sendEvent: sendsFirst, update: sendsAll, updatePartial: sendsAll } },
  },
} satisfies PackageModel;
