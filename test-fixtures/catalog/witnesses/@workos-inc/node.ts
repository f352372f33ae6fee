import { WorkOS } from '@workos-inc/node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const workos = new WorkOS('key');

export async function example(customer: Customer, client: WorkOS, userId: string): Promise<void> {
  await workos.userManagement.createUser({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.userManagement.sendInvitation({ email: customer.email }); // ✗ no-undeclared-recipient
  await workos.auditLogs.createEvent('org_1', { action: 'user.signed_in', occurredAt: new Date(), actor: { id: '1', type: 'user', name: customer.email }, targets: [], context: { location: 'EU' } }); // ✗ no-undeclared-recipient
  await workos.userManagement.getUser(userId);
}
