import type { PackageModel } from '@privet/model';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        sendMessage: sendsRest,
        sendPhoto: sendsRest,
        sendDocument: sendsRest,
        sendContact: sendsRest,
        sendLocation: sendsRest,
        sendVoice: sendsRest,
      },
    },
    Context: {
      names: ['Context'],
      members: {
        reply: sendsAll,
        replyWithHTML: sendsAll,
        replyWithMarkdown: sendsAll,
        replyWithMarkdownV2: sendsAll,
        replyWithPhoto: sendsAll,
        replyWithDocument: sendsAll,
        sendMessage: sendsAll,
        editMessageText: sendsAll,
      },
    },
  },
} satisfies PackageModel;
