import type { PackageModel } from '@privet/model';

export default {
  package: 'telegraf',
  docs: 'https://telegraf.js.org',
  recipient: {
    id: 'telegram',
    name: 'Telegram',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'AE',
  },
  exports: { Telegraf: { construct: { returns: 'Telegraf' } }, Telegram: { construct: { returns: 'Telegram' } } },
  types: {
    Telegraf: { members: { telegram: { instance: 'Telegram' } } },
    Telegram: {
      names: ['Telegram', 'ApiClient'],
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
      names: ['Context'],
      members: {
        reply: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithHTML: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithMarkdown: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithMarkdownV2: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithPhoto: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        replyWithDocument: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        sendMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        editMessageText: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
