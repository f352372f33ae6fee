import type { PackageModel } from '@privet/model';

export default {
  package: '@trpc/server',
  docs: 'https://trpc.io/docs/server/error-handling',
  exports: {
    TRPCError: {
      construct: {
        sinks: [{ kind: 'error', data: [{ argument: 0, path: 'message' }] }],
        carries: [{ argument: 0, path: 'message' }],
      },
    },
  },
} satisfies PackageModel;
