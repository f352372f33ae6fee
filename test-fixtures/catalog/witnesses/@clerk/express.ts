import { clerkClient } from '@clerk/express';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function example(customer: Customer, userId: string): Promise<void> {
  await clerkClient.users.createUser({ emailAddress: [customer.email] }); // ✗ no-undeclared-recipient
  await clerkClient.invitations.createInvitation({ emailAddress: customer.email }); // ✗ no-undeclared-recipient
  await clerkClient.users.getUser(userId);
}
