import { z } from 'zod';

const inviteSchema = z.object({
  to: z.string().email(),
  role: z.string(),
  seats: z.number(),
});

export function invite(input: unknown): void {
  const { to, role, seats } = inviteSchema.parse(input);
  console.log(role, seats);
  console.log(to); // ✗ no-plaintext-logging: 'to' (user.contact.email, inferred from its validator 'z.string().email()') reaches 'console.log' in the clear.
  console.log(to.length);
  localStorage.setItem('role', role);
  localStorage.setItem('invited', to); // ✗ no-plaintext-storage: 'to' (user.contact.email, inferred from its validator 'z.string().email()') reaches 'localStorage.setItem' in the clear.
}
