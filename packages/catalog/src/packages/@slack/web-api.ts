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
        paginate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        filesUploadV2: sendsFirst,
        users: {
          instance: 'Family',
          members: { lookupByEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } },
        },
        // What tells of the client itself.
        on: { members: {} },
        once: { members: {} },
        off: { members: {} },
        addListener: { members: {} },
        removeListener: { members: {} },
        emit: { members: {} },
      },
      anyMember: { instance: 'Family' },
    },
    Family: {
      members: {},
      // A method, or a family of them: `client.users.profile.set(…)`.
      anyMember: { ...sendsFirst, instance: 'Family' },
    },
  },
} satisfies PackageModel;
