import type { PackageModel } from '@privet/model';

const sendsSecondEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;
const sendsThirdEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } } as const;

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
        addListMember: sendsSecondEchoed,
        batchListMembers: sendsSecondEchoed,
        setListMember: sendsThirdEchoed,
        updateListMember: sendsThirdEchoed,
        updateListMemberTags: sendsThirdEchoed,
        createListMemberEvent: sendsThirdEchoed,
      },
    },
  },
} satisfies PackageModel;
