import { Client } from '@microsoft/microsoft-graph-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const graph = Client.init({ authProvider: (done) => done(null, 'token') });

export async function invite(customer: Customer): Promise<void> {
  await graph.api('/invitations').post({ invitedUserEmailAddress: customer.email }); // ✗ no-undeclared-recipient
  await graph.api('/users').filter(`mail eq '${customer.email}'`).get(); // ✗ no-personal-data-in-url
  await graph.api('/groups').post({ displayName: 'Customers' });
}
