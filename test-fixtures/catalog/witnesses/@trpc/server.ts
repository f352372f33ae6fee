import { initTRPC, TRPCError } from '@trpc/server';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function refuse(customer: Customer): never {
  throw new TRPCError({ code: 'NOT_FOUND', message: `No customer ${customer.email}` }); // ✗ no-personal-data-in-errors
}

export function refuseQuietly(): never {
  throw new TRPCError({ code: 'NOT_FOUND', message: 'No such customer' });
}

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

const t = initTRPC.create();

export const router = t.router({
  account: t.procedure.query(async () => {
    return await findAccount(); // ✗ no-excessive-response
  }),
  rename: t.procedure.meta({}).mutation(async () => {
    return await findAccount(); // ✗ no-excessive-response
  }),
  id: t.procedure.query(async () => {
    const { id } = await findAccount();
    return { id };
  }),
});
