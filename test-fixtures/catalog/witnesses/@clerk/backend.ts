import { createClerkClient, type User } from '@clerk/backend';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const clerk = createClerkClient({ secretKey: 'key' });

export async function register(customer: Customer): Promise<void> {
  await clerk.users.createUser({ emailAddress: [customer.email] }); // ✗ no-undeclared-recipient
  await clerk.users.createUser({ skipPasswordRequirement: true });
}

export function show(user: User): void {
  console.log(user.firstName); // ✗ no-plaintext-logging
  console.log(user.emailAddresses[0]?.emailAddress); // ✗ no-plaintext-logging
  console.log(user.banned);
}
