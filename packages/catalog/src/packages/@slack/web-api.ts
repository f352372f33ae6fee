import type { PackageModel } from '@privet/model';

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
            postMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            postEphemeral: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            scheduleMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            meMessage: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
          },
        },
        users: {
          members: {
            lookupByEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            profile: {
              members: { set: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } },
            },
          },
        },
        files: {
          members: {
            upload: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            uploadV2: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
          },
        },
        filesUploadV2: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        views: {
          members: {
            open: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            publish: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            push: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
          },
        },
        conversations: {
          members: {
            setTopic: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
            setPurpose: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
          },
        },
      },
    },
  },
} satisfies PackageModel;
