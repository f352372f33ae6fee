import type { PackageModel } from '@privet/model';

export default {
  package: '@slack/webhook',
  docs: 'https://docs.slack.dev/tools/node-slack-sdk/webhook',
  recipient: {
    id: 'slack',
    name: 'Slack',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'US',
  },
  exports: { IncomingWebhook: { construct: { returns: 'IncomingWebhook' } } },
  types: {
    IncomingWebhook: {
      members: { send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
