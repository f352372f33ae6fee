import { initTRPC } from '@trpc/server';
import { z } from 'zod';

const patientInput = z.object({
  id: z.string(),
  /** @personalData user.contact.email
   * @purpose essential.service */
  email: z.string(),
  ward: z.string(),
});

const t = initTRPC.create();

export const router = t.router({
  admit: t.procedure.input(patientInput).mutation(({ input }) => {
    console.log('admitting to', input.ward);
    console.log('admitting', input.email); // ✗ no-plaintext-logging: 'input.email' (user.contact.email, declared on patientInput) reaches 'console.log' in the clear.
    console.log('admitting', input); // ✗ no-plaintext-logging: 'input' (user.contact.email, declared on patientInput) reaches 'console.log' in the clear.
    return { id: input.id };
  }),
  ping: t.procedure.input(z.object({ text: z.string() })).query(({ input }) => {
    console.log(input.text);
    console.log(input);
    return input.text;
  }),
});
