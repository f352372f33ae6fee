import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@mailchimp/mailchimp_transactional',
  docs: 'https://mailchimp.com/developer/transactional/api/messages',
  recipient: {
    id: 'mailchimp-transactional',
    name: 'Mailchimp Transactional',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { default: { call: { returns: 'ApiClient' } } },
  types: {
    ApiClient: { members: { messages: { instance: 'MessagesApi' } } },
    MessagesApi: { members: { send: sendsFirst, sendTemplate: sendsFirst, sendRaw: sendsFirst } },
  },
} satisfies PackageModel;
