import type { PackageModel } from '@privet/model';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        sendMessage: sendsRest,
        sendPhoto: sendsRest,
        sendDocument: sendsRest,
        sendContact: sendsRest,
        sendLocation: sendsRest,
        sendVoice: sendsRest,
      },
    },
    Context: {
      members: { reply: sendsAll, replyWithPhoto: sendsAll, replyWithDocument: sendsAll, editMessageText: sendsAll },
    },
  },
} satisfies PackageModel;
