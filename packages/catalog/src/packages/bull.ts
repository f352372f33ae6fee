import type { PackageModel } from '@privet/model';

export default {
  package: 'bull',
  docs: 'https://github.com/OptimalBits/bull',
  // A job reaches the handlers of the queue of the same name, often in another process.
  exports: {
    default: {
      construct: { returns: 'Queue', channels: [{ name: { argument: 0 } }] },
      call: { returns: 'Queue', channels: [{ name: { argument: 0 } }] },
    },
  },
  types: {
    Queue: {
      members: {
        add: { call: { carries: [], channels: [{ name: { argument: 'receiver' }, sends: { argument: 0 } }] } },
        process: {
          call: { carries: [], channels: [{ name: { argument: 'receiver' }, handler: { argument: 0 }, at: 'data' }] },
        },
      },
    },
  },
} satisfies PackageModel;
