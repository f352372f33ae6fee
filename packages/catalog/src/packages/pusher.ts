import type { PackageModel } from '@privet/model';

export default {
  package: 'pusher',
  docs: 'https://pusher.com/docs/channels/library_auth_reference/rest-api',
  recipient: { id: 'pusher', name: 'Pusher', kind: 'communication', purpose: 'essential.service', country: 'GB' },
  exports: { default: { construct: { returns: 'Pusher' } } },
  types: {
    Pusher: {
      members: {
        trigger: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }], carries: [] } },
        sendToUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }], carries: [] } },
        triggerBatch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        authenticateUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        authorizeChannel: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        authenticate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
  },
} satisfies PackageModel;
