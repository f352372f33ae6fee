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
  exports: { lists: { instance: 'Lists' }, default: { instance: 'Client', members: { lists: { instance: 'Lists' } } } },
  types: {
    Client: { members: { setConfig: { members: {} } }, anyMember: { instance: 'Api' } },
    Api: { members: {}, anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } },
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
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } },
    },
  },
} satisfies PackageModel;
