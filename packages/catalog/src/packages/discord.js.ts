import type { PackageModel } from '@privet/model';

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
      members: {
        send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        editMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
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
      members: { send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
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
      members: {
        reply: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        followUp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        editReply: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
