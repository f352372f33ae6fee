import { Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Subscription } from 'type-graphql';

@ObjectType()
class Account {
  @Field()
  id = '';

  @Field()
  passwordHash = '';
}

@ObjectType()
class Member {
  @Field()
  id = '';

  passwordHash = '';
}

declare function findAccount(): Promise<Account>;
declare function findMember(): Promise<Member>;

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account)
  async account(): Promise<Account> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @Mutation(() => Account)
  async rename(): Promise<Account> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @Subscription(() => Account, { topics: 'renamed' })
  async renamed(): Promise<Account> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @FieldResolver(() => String)
  async hash(): Promise<string> {
    const member = await findMember();
    return member.passwordHash; // ✗ no-excessive-response
  }

  @Query(() => Member)
  async member(): Promise<Member> {
    return await findMember();
  }
}
