import type { PackageModel } from '@privet/model';

export default {
  package: '@graphql-tools/schema',
  docs: 'https://the-guild.dev/graphql/tools/docs/resolvers',
  exports: {
    // Of objects, a schema that is written elsewhere says what is sent.
    makeExecutableSchema: { call: { answers: { argument: 0, path: 'resolvers.*.*', fields: [] } } },
  },
} satisfies PackageModel;
