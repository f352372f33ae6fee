import type { PackageModel } from '@privet/model';

export default {
  package: '@mailchimp/mailchimp_marketing',
  docs: 'https://mailchimp.com/developer/marketing/api',
  recipient: {
    id: 'mailchimp',
    name: 'Intuit Mailchimp',
    kind: 'crm',
    purpose: 'marketing.communications.email',
    country: 'US',
  },
  exports: { lists: { instance: 'Lists' }, default: { members: { lists: { instance: 'Lists' } } } },
  types: {
    Lists: {
      names: ['lists', 'ListsApi'],
      members: {
        addListMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        batchListMembers: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        setListMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
        updateListMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
        updateListMemberTags: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
        createListMemberEvent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
      },
    },
  },
} satisfies PackageModel;
