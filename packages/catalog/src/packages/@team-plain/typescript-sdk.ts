import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@team-plain/typescript-sdk',
  docs: 'https://www.plain.com/docs/api-reference/graphql/introduction',
  recipient: {
    id: 'plain',
    name: 'Plain',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'GB',
  },
  exports: { PlainClient: { construct: { returns: 'PlainClient' } } },
  types: {
    PlainClient: {
      members: {
        upsertCustomer: sendsFirst,
        updateCustomerCompany: sendsFirst,
        createThread: sendsFirst,
        createThreadEvent: sendsFirst,
        createCustomerEvent: sendsFirst,
        createNote: sendsFirst,
        upsertThreadField: sendsFirst,
        upsertTenant: sendsFirst,
        replyToThread: sendsFirst,
        replyToEmail: sendsFirst,
        sendNewEmail: sendsFirst,
        sendChat: sendsFirst,
        sendCustomerChat: sendsFirst,
        getCustomerByEmail: sendsFirst,
      },
      anyMember: sendsFirst,
    },
  },
} satisfies PackageModel;
