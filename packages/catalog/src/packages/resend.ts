import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
/** A method, or a resource below another: `resend.contacts.topics.update(…)`. */
const sendsAny = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] },
  instance: 'Resource',
} as const;
const sendsMail = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: mailReceivers(0, 'to', 'cc', 'bcc') }],
    carries: [],
  },
} as const;
const sendsBatch = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: mailReceivers(0, '*.to', '*.cc', '*.bcc') }],
    carries: [],
  },
} as const;
const keepsContact = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }], tells: mailReceivers(0, 'email') }], carries: [] },
} as const;

export default {
  package: 'resend',
  docs: 'https://resend.com/docs/api-reference/emails/send-email',
  recipient: {
    id: 'resend',
    name: 'Resend',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { Resend: { construct: { returns: 'Resend' } } },
  types: {
    Resend: {
      members: {
        emails: { instance: 'Emails' },
        batch: { instance: 'Batch' },
        contacts: { instance: 'Contacts' },
        webhooks: { instance: 'Webhooks' },
        post: sendsAll,
        put: sendsAll,
        patch: sendsAll,
        get: sendsAll,
        delete: sendsAll,
      },
      anyMember: { instance: 'Resource' },
    },
    Emails: { members: { send: sendsMail, create: sendsMail }, anyMember: sendsAny },
    Batch: { names: ['Batch', 'Batch$1'], members: { send: sendsBatch, create: sendsBatch }, anyMember: sendsAny },
    Contacts: {
      members: { create: keepsContact, update: keepsContact, get: keepsContact, remove: keepsContact },
      anyMember: sendsAny,
    },
    // A signature is checked on the spot.
    Webhooks: { members: { verify: { members: {} } }, anyMember: sendsAny },
    Resource: {
      names: [
        'ApiKeys',
        'Audiences',
        'Automations',
        'Broadcasts',
        'ContactImports',
        'ContactProperties',
        'ContactSegments',
        'ContactTopics',
        'Domains',
        'Events',
        'Events$1',
        'InboxDrafts',
        'InboxThreadEmails',
        'InboxThreads',
        'Inboxes',
        'Receiving',
        'Segments',
        'Suppressions',
        'Templates',
        'Topics',
      ],
      members: {},
      anyMember: sendsAny,
    },
  },
} satisfies PackageModel;
