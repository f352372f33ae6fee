import { ApolloServer } from '@apollo/server';
import { Field, HideField, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { createSchema } from 'graphql-yoga';
import { findUser, type User } from './user.ts';

/** A type whose schema sends all that it declares. */
@ObjectType()
class Account {
  @Field()
  id = '';

  @Field(() => String, { nullable: true })
  passwordHash = '';
}

/** One whose schema knows nothing of the password. */
@ObjectType()
class Member {
  @Field()
  id = '';

  passwordHash = '';
}

@ObjectType()
class Guest {
  @Field()
  id = '';

  @Field()
  @HideField()
  passwordHash = '';
}

declare function findAccount(id: string): Promise<Account>;
declare function findAccounts(): Promise<Account[]>;
declare function findMember(id: string): Promise<Member>;
declare function findGuest(id: string): Promise<Guest>;

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account)
  async account(id: string): Promise<Account> {
    return await findAccount(id); // ✗ no-excessive-response: 'findAccount(id)' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of '@Query', and whoever reads it needs no credentials.
  }

  @Query(() => [Account])
  async accounts(): Promise<Account[]> {
    return await findAccounts(); // ✗ no-excessive-response: 'findAccounts()' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of '@Query', and whoever reads it needs no credentials.
  }

  @Query(() => Member)
  async member(id: string): Promise<Member> {
    return await findMember(id);
  }

  @Query(() => Guest)
  async guest(id: string): Promise<Guest> {
    return await findGuest(id);
  }

  /** Whatever the row holds, the schema sends what a member has. */
  @Query(() => Member)
  async row(id: string): Promise<User> {
    return await findUser(id);
  }

  @ResolveField(() => String)
  async secret(id: string): Promise<string> {
    const user = await findUser(id);
    return user.passwordHash; // ✗ no-excessive-response: 'user.passwordHash' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of '@ResolveField', and whoever reads it needs no credentials.
  }

  @ResolveField(() => Boolean)
  async hasPassword(id: string): Promise<boolean> {
    const user = await findUser(id);
    return user.passwordHash !== '';
  }
}

const typeDefs = 'type Query { user: User } type User { id: ID, hash: String, plan: String }';

const resolvers = {
  Query: {
    /** The schema has no password. */
    user: async (_: unknown, { id }: { id: string }) => await findUser(id),
  },
  User: {
    hash: async ({ id }: { id: string }) => {
      const user = await findUser(id);
      return user.passwordHash; // ✗ no-excessive-response: 'user.passwordHash' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'new ApolloServer', and whoever reads it needs no credentials.
    },
    plan: async ({ id }: { id: string }) => {
      const { plan } = await findUser(id);
      return plan;
    },
  },
};

export const server = new ApolloServer({ typeDefs, resolvers });

export const schema = createSchema({
  typeDefs,
  resolvers: {
    User: {
      hash: async ({ id }: { id: string }) => (await findUser(id)).passwordHash, // ✗ no-excessive-response: '(await findUser(id)).passwordHash' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'createSchema', and whoever reads it needs no credentials.
    },
  },
});
