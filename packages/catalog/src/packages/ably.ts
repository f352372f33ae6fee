import type { PackageModel } from '@privet/model';

const functions = {
  Realtime: { construct: { returns: 'Client' } },
  Rest: { construct: { returns: 'Client' } },
} as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'ably',
  docs: 'https://ably.com/docs/pub-sub',
  recipient: { id: 'ably', name: 'Ably', kind: 'communication', purpose: 'essential.service', country: 'GB' },
  exports: { ...functions, default: { members: functions } },
  types: {
    Client: {
      names: ['RealtimeClient', 'RestClient', 'Realtime', 'Rest'],
      members: { channels: { instance: 'Channels' } },
    },
    Channels: { names: ['Channels'], members: { get: { call: { returns: 'Channel' } } } },
    Channel: {
      names: ['Channel', 'RealtimeChannel'],
      members: {
        publish: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        presence: { instance: 'Presence' },
      },
    },
    Presence: { names: ['RealtimePresence'], members: { enter: sendsFirst, update: sendsFirst, leave: sendsFirst } },
  },
} satisfies PackageModel;
