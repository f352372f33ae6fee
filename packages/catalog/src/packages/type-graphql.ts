import type { PackageModel } from '@privet/model';

const resolves = { call: { returns: 'ResolverDecorator' } } as const;

export default {
  package: 'type-graphql',
  docs: 'https://typegraphql.com/docs/resolvers.html',
  exports: { Query: resolves, Mutation: resolves, Subscription: resolves, FieldResolver: resolves },
  types: {
    // The schema sends what its types declare, and of that what somebody asks for.
    ResolverDecorator: { names: [], members: {}, call: { answers: { argument: 0, fields: ['Field'] } } },
  },
} satisfies PackageModel;
