import type { PackageModel } from '@privet/model';

const sendsThird = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }], carries: [] } } as const;
const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'pusher',
  docs: 'https://pusher.com/docs/channels/library_auth_reference/rest-api',
  recipient: { id: 'pusher', name: 'Pusher', kind: 'communication', purpose: 'essential.service', country: 'GB' },
  exports: { default: { construct: { returns: 'Pusher' } } },
  types: {
    Pusher: {
      members: {
        trigger: sendsThird,
        sendToUser: sendsThird,
        triggerBatch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        authenticateUser: sendsAllEchoed,
        authorizeChannel: sendsAllEchoed,
        authenticate: sendsAllEchoed,
      },
    },
  },
} satisfies PackageModel;
