import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        sendMessage: sendsAll,
        sendPhoto: sendsAll,
        sendDocument: sendsAll,
        sendContact: sendsAll,
        sendLocation: sendsAll,
        sendVoice: sendsAll,
        editMessageText: sendsAll,
      },
    },
  },
} satisfies PackageModel;
