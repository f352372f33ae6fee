import type { PackageModel } from '@privet/model';

export default {
  package: 'bullmq',
  docs: 'https://docs.bullmq.io',
  // A job reaches the handlers of the queue of the same name, often in another process.
  exports: {
    Queue: { construct: { returns: 'Queue', channels: [{ name: { argument: 0 } }] } },
    Worker: { construct: { channels: [{ name: { argument: 0 }, handler: { argument: 1 }, at: 'data' }] } },
  },
  types: {
    Queue: {
      members: {
        add: { call: { carries: [], channels: [{ name: { argument: 'receiver' }, sends: { argument: 1 } }] } },
        addBulk: {
          call: { carries: [], channels: [{ name: { argument: 'receiver' }, sends: { argument: 0, path: '*.data' } }] },
        },
      },
    },
  },
} satisfies PackageModel;
