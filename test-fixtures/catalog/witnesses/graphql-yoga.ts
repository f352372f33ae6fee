import { createSchema } from 'graphql-yoga';

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

const typeDefs = 'type Query { account: Account } type Account { id: ID, hash: String, name: String }';

export const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      account: async () => await findAccount(),
    },
    Account: {
      name: async () => {
        const account = await findAccount();
        return account.id;
      },
      hash: async () => {
        const account = await findAccount();
        return account.passwordHash; // ✗ no-excessive-response
      },
    },
  },
});
