import { z } from 'zod';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const schema = z.object({ email: z.string() });

export function report(customer: Customer): void {
  console.log(schema.parse(customer)); // ✗ no-plaintext-logging
  console.log(schema.safeParse(customer).data); // ✗ no-plaintext-logging
  console.log(schema.safeParse(customer).success);
}
