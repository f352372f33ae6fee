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

export async function invite(customer: Customer, userId: string): Promise<void> {
  await clerk.invitations.createInvitation({ emailAddress: customer.email }); // ✗ no-undeclared-recipient
  await clerk.allowlistIdentifiers.createAllowlistIdentifier({ identifier: customer.email, notify: false }); // ✗ no-undeclared-recipient
  await clerk.organizations.updateOrganization('org_1', { name: customer.email }); // ✗ no-undeclared-recipient
  await clerk.users.getUser(userId);
}
