import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

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
    ZendeskClient: { members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: [
        'Organizations',
        'OrganizationFields',
        'OrganizationMemberships',
        'Requests',
        'Search',
        'TicketFields',
        'TicketImport',
        'Tickets',
        'UserFields',
        'UserIdentities',
        'Users',
      ],
      members: {},
      // A method, or a resource below another: `client.helpcenter.articles.create(…)`.
      anyMember: { ...sendsAllEchoed, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
