import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'discord.js',
  docs: 'https://discord.js.org/docs',
  recipient: {
    id: 'discord',
    name: 'Discord',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'US',
  },
  exports: { WebhookClient: { construct: { returns: 'WebhookClient' } } },
  types: {
    WebhookClient: {
      names: ['WebhookClient', 'Webhook', 'BaseWebhook'],
      members: { send: sendsAll, editMessage: sendsAll },
    },
    Channel: {
      names: [
        'PartialTextBasedChannelFields',
        'TextBasedChannelFields',
        'BaseGuildTextChannel',
        'TextChannel',
        'DMChannel',
        'ThreadChannel',
        'User',
        'GuildMember',
        'SendMethod',
      ],
      members: { send: sendsFirst },
    },
    Message: {
      names: [
        'Message',
        'BaseInteraction',
        'CommandInteraction',
        'ChatInputCommandInteraction',
        'InteractionResponseFields',
        'MessageComponentInteraction',
        'ModalSubmitInteraction',
      ],
      members: { reply: sendsFirst, edit: sendsFirst, followUp: sendsFirst, editReply: sendsFirst },
    },
  },
} satisfies PackageModel;
