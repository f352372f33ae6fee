import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'platform:plain',
  docs: 'https://www.plain.com/docs/product/channels/chat-customization',
  recipient: {
    id: 'plain',
    name: 'Plain',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'GB',
  },
  globals: {
    Plain: {
      members: {
        init: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'customerDetails' },
                  { argument: 0, path: 'threadDetails' },
                ],
              },
            ],
            carries: [],
          },
        },
        setCustomerDetails: sendsAll,
        update: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'customerDetails' },
                  { argument: 0, path: 'threadDetails' },
                ],
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
