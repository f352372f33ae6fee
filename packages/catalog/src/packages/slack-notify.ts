import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'slack-notify',
  docs: 'https://github.com/andrewchilds/slack-notify#readme',
  recipient: {
    id: 'slack',
    name: 'Slack',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'US',
  },
  exports: { default: { call: { returns: 'SlackNotify', carries: [] } } },
  types: {
    SlackNotify: {
      names: ['SlackNotify', 'SlackNotifier'],
      // What extend() returns is called by itself, whatever the package's types say.
      call: sends.call,
      members: {
        send: sends,
        success: sends,
        bug: sends,
        alert: sends,
        note: sends,
        // What it is given is sent with each later message.
        extend: { call: { returns: 'SlackNotify', sinks: sends.call.sinks, carries: [] } },
      },
    },
  },
} satisfies PackageModel;
