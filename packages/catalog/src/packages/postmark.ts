import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsOne = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, 'To', 'Cc', 'Bcc') }],
    carries: [],
  },
} as const;
const sendsMany = {
  call: {
    sinks: [{ kind: 'recipient', data: [{ argument: 0 }], tells: mailReceivers(0, '*.To', '*.Cc', '*.Bcc') }],
    carries: [],
  },
} as const;
const sendsBulk = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 0 }],
        tells: mailReceivers(0, 'Messages.*.To', 'Messages.*.Cc', 'Messages.*.Bcc'),
      },
    ],
    carries: [],
  },
} as const;

export default {
  package: 'postmark',
  docs: 'https://github.com/ActiveCampaign/postmark.js',
  recipient: {
    id: 'postmark',
    name: 'Postmark',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: {
    ServerClient: { construct: { returns: 'ServerClient' } },
    AccountClient: { construct: { returns: 'AccountClient' } },
  },
  types: {
    ServerClient: {
      members: {
        sendEmail: sendsOne,
        sendEmailBatch: sendsMany,
        sendEmailWithTemplate: sendsOne,
        sendEmailBatchWithTemplates: sendsMany,
        sendBulkEmail: sendsBulk,
        setClientOptions: { members: {} },
      },
      anyMember: sendsAll,
    },
    AccountClient: { members: { setClientOptions: { members: {} } }, anyMember: sendsAll },
  },
} satisfies PackageModel;
