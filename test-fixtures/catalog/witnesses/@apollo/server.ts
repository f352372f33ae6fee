import { ApolloServer } from '@apollo/server';

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

const typeDefs = 'type Query { account: Account } type Account { id: ID, hash: String, name: String }';

export const server = new ApolloServer({
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
