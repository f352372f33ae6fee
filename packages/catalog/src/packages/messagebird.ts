import type { PackageModel } from '@privet/model';

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
        messages: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
        voice_messages: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
        contacts: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
        verify: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
        lookup: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
        hlr: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
        conversations: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            read: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
      },
    },
  },
} satisfies PackageModel;
