import type { PackageModel } from '@privet/model';

export default {
  package: '@mailchimp/mailchimp_transactional',
  docs: 'https://mailchimp.com/developer/transactional/api/messages',
  recipient: {
    id: 'mailchimp',
    name: 'Intuit Mailchimp',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { default: { call: { returns: 'ApiClient' } } },
  types: {
    ApiClient: { members: { messages: { instance: 'MessagesApi' } } },
    MessagesApi: {
      members: {
        send: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendTemplate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendRaw: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
