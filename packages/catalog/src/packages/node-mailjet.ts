import type { PackageModel } from '@privet/model';
import { mailReceivers } from '../families/message-receivers.ts';

const makesClient = { call: { returns: 'Client' } } as const;
const asks = { call: { returns: 'Request', carries: [] } } as const;
const sendsMail = {
  call: {
    sinks: [
      {
        kind: 'recipient',
        data: [{ argument: 'all' }],
        tells: mailReceivers(0, 'Messages.*.To.*.Email', 'Messages.*.Cc.*.Email', 'Messages.*.Bcc.*.Email'),
      },
    ],
    carries: [],
  },
} as const;

export default {
  package: 'node-mailjet',
  docs: 'https://github.com/mailjet/mailjet-apiv3-nodejs#readme',
  recipient: {
    id: 'mailjet',
    name: 'Sinch Mailjet',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'FR',
  },
  exports: {
    default: { construct: { returns: 'Client' }, members: { apiConnect: makesClient, smsConnect: makesClient } },
    Client: { construct: { returns: 'Client' }, members: { apiConnect: makesClient, smsConnect: makesClient } },
    apiConnect: makesClient,
  },
  types: {
    Client: { members: { post: asks, put: asks, get: asks, delete: asks } },
    Request: {
      members: {
        id: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'Request', carries: [] } },
        action: asks,
        request: sendsMail,
      },
    },
  },
} satisfies PackageModel;
