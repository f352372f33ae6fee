import type { PackageModel } from '@privet/model';

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
        sendEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendEmailBatch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendEmailWithTemplate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendEmailBatchWithTemplates: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        sendBulkEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
