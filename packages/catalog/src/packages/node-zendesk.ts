import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'node-zendesk',
  docs: 'https://blakmatrix.github.io/node-zendesk',
  recipient: {
    id: 'zendesk',
    name: 'Zendesk',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  exports: {
    createClient: { call: { returns: 'ZendeskClient' } },
    default: { members: { createClient: { call: { returns: 'ZendeskClient' } } } },
  },
  types: {
    ZendeskClient: {
      members: {
        tickets: { instance: 'Resource' },
        users: { instance: 'Resource' },
        requests: { instance: 'Resource' },
        organizations: { instance: 'Resource' },
        search: { instance: 'Resource' },
      },
    },
    Resource: {
      names: ['Tickets', 'Users', 'Requests', 'Organizations', 'Search'],
      members: {
        create: sendsFirstEchoed,
        createMany: sendsFirstEchoed,
        createOrUpdate: sendsFirstEchoed,
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        query: sendsFirstEchoed,
        search: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
