import type { PackageModel } from '@privet/model';

const resolves = { call: { returns: 'ResolverDecorator' } } as const;

export default {
  package: '@nestjs/graphql',
  docs: 'https://docs.nestjs.com/graphql/resolvers',
  exports: { Query: resolves, Mutation: resolves, Subscription: resolves, ResolveField: resolves },
  types: {
    // The schema sends what its types declare, and of that what somebody asks for.
    ResolverDecorator: { names: [], members: {}, call: { answers: { argument: 0, fields: ['Field'] } } },
  },
} satisfies PackageModel;
