import type { PackageModel } from '@privet/model';

export default {
  package: 'graphql',
  docs: 'https://www.graphql-js.org/api-v16/error',
  exports: {
    GraphQLError: {
      construct: {
        sinks: [{ kind: 'error', data: [{ argument: 0 }, { argument: 1, path: 'extensions' }] }],
        carries: [{ argument: 0 }, { argument: 1, path: 'extensions' }],
      },
    },
  },
} satisfies PackageModel;
