import type { PackageModel } from '@privet/model';

export default {
  package: 'node-telegram-bot-api',
  docs: 'https://github.com/yagop/node-telegram-bot-api',
  recipient: {
    id: 'telegram',
    name: 'Telegram',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'AE',
  },
  exports: {
    default: { construct: { returns: 'TelegramBot' } },
    Api: { construct: { returns: 'TelegramBot' } },
    Bot: { construct: { returns: 'Bot' } },
  },
  types: {
    Bot: { members: { api: { instance: 'TelegramBot' } } },
    TelegramBot: {
      names: ['TelegramBot', 'Api'],
      members: {
        sendMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        sendPhoto: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        sendDocument: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        sendContact: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        sendLocation: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        sendVoice: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        editMessageText: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
