import { initTRPC } from '@trpc/server';
import { planHandler, userHandler } from './handlers.ts';
import { publicProfile } from './profile-schema.ts';
import { findUser, type User } from './user.ts';

const t = initTRPC.create();
const procedure = t.procedure;

export const router = t.router({
  one: procedure.input(publicProfile).query(async ({ input }) => {
    const user = await findUser(String(input));
    return { user }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'procedure.input(publicProfile).query', and whoever reads it needs no credentials.
  }),

  chosen: procedure.query(async ({ input }) => {
    const { email } = await findUser(String(input));
    return { email };
  }),

  /** Handlers of another file answer what this one asks them. */
  whole: procedure.query(userHandler), // ✗ no-excessive-response: 'userHandler' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'procedure.query', and whoever reads it needs no credentials.
  plan: procedure.query(planHandler),

  /** Middleware has left the one there; the browser has sent the other. */
  me: procedure.query(({ ctx }: { ctx: { user: User } }) => ctx.user), // ✗ no-excessive-response: 'ctx.user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'procedure.query', and whoever reads it needs no credentials.
  echoed: procedure.mutation(({ input }: { input: User }) => input),

  /** What the schema does not name is left out. */
  parsed: procedure.output(publicProfile).query(async ({ input }) => {
    return await findUser(String(input));
  }),
});
