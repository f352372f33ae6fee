import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;
const sendsThird = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } } as const;

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
        addListMember: sendsSecond,
        batchListMembers: sendsSecond,
        setListMember: sendsThird,
        updateListMember: sendsThird,
        updateListMemberTags: sendsThird,
        createListMemberEvent: sendsThird,
      },
    },
  },
} satisfies PackageModel;
