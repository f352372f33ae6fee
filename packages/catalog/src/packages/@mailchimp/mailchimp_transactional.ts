import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../../families/message-receivers.ts';

const sendsMail = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, 'message.to.*.email') }],
    carries: [],
  },
} as const;
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
    ApiClient: { members: { messages: { instance: 'MessagesApi' } }, anyMember: { instance: 'Api' } },
    MessagesApi: { members: { send: sendsMail, sendTemplate: sendsMail }, anyMember: sendsFirst },
    Api: { members: {}, anyMember: sendsFirst },
  },
} satisfies PackageModel;
