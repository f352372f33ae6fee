import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@slack/web-api',
  docs: 'https://docs.slack.dev/tools/node-slack-sdk/web-api',
  recipient: {
    id: 'slack',
    name: 'Slack',
    kind: 'communication',
    purpose: 'essential.service.operations',
    country: 'US',
  },
  exports: { WebClient: { construct: { returns: 'WebClient' } } },
  types: {
    WebClient: {
      names: ['WebClient', 'Methods'],
      members: {
        apiCall: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        chat: {
          members: {
            postMessage: sendsFirst,
            postEphemeral: sendsFirst,
            update: sendsFirst,
            scheduleMessage: sendsFirst,
            meMessage: sendsFirst,
          },
        },
        users: {
          members: {
            lookupByEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            profile: { members: { set: sendsFirst } },
          },
        },
        files: { members: { upload: sendsFirst, uploadV2: sendsFirst } },
        filesUploadV2: sendsFirst,
        views: { members: { open: sendsFirst, publish: sendsFirst, push: sendsFirst, update: sendsFirst } },
        conversations: { members: { setTopic: sendsFirst, setPurpose: sendsFirst } },
      },
    },
  },
} satisfies PackageModel;
