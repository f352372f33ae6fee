import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@upstash/qstash',
  docs: 'https://upstash.com/docs/qstash/sdks/ts/overview',
  recipient: { id: 'upstash', name: 'Upstash', kind: 'storage', purpose: 'essential.service', country: 'US' },
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      members: {
        publish: sendsFirst,
        publishJSON: sendsFirst,
        batch: sendsFirst,
        batchJSON: sendsFirst,
        queue: { call: { returns: 'Queue', carries: [] } },
        schedules: { members: { create: sendsFirst } },
      },
    },
    Queue: { members: { enqueue: sendsFirst, enqueueJSON: sendsFirst } },
  },
} satisfies PackageModel;
