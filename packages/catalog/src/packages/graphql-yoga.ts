import type { PackageModel } from '@privet/model';

export default {
  package: 'graphql-yoga',
  docs: 'https://the-guild.dev/graphql/yoga-server/docs/features/schema',
  exports: {
    // Of objects, a schema that is written elsewhere says what is sent.
    createSchema: { call: { answers: { argument: 0, path: 'resolvers.*.*', fields: [] } } },
  },
} satisfies PackageModel;
