import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
  exports: { ServerClient: { construct: { returns: 'ServerClient' } } },
  types: {
    ServerClient: {
      members: {
        sendEmail: sendsFirst,
        sendEmailBatch: sendsFirst,
        sendEmailWithTemplate: sendsFirst,
        sendEmailBatchWithTemplates: sendsFirst,
        sendBulkEmail: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
