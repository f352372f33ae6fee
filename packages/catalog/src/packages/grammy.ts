import type { PackageModel } from '@privet/model';

export default {
  package: 'grammy',
  docs: 'https://grammy.dev/guide',
  recipient: {
    id: 'telegram',
    name: 'Telegram',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'AE',
  },
  exports: { Bot: { construct: { returns: 'Bot' } }, Api: { construct: { returns: 'Api' } } },
  types: {
    Bot: { members: { api: { instance: 'Api' } } },
    Api: {
      members: {
        sendMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
        sendPhoto: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
        sendDocument: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
        sendContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
        sendLocation: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
        sendVoice: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
      },
    },
    Context: {
      members: {
        reply: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithPhoto: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithDocument: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        editMessageText: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
