import { z } from 'zod';

const signup = z.object({
  plan: z.string(),
  /** @personalData user.contact.email
   * @purpose essential.service.account */
  email: z.string(),
});

export function register(input: unknown): void {
  const parsed = signup.safeParse(input);
  if (!parsed.success) {
    console.warn('refused', parsed.error.format());
    console.warn('refused', parsed.error.flatten().fieldErrors);
    return;
  }
  console.log(parsed.data); // ✗ no-plaintext-logging: 'parsed.data' (user.contact.email, declared on signup) reaches 'console.log' in the clear.
  console.log(parsed.data.plan);
}
