import type { PackageModel } from '@privet/model';

export default {
  package: '@apollo/server',
  docs: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  exports: {
    // Of objects, a schema that is written elsewhere says what is sent.
    ApolloServer: { construct: { answers: { argument: 0, path: 'resolvers.*.*', fields: [] } } },
  },
} satisfies PackageModel;
