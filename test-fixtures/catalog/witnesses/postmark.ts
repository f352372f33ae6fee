import { ServerClient } from 'postmark';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new ServerClient('token');

export async function welcome(customer: Customer): Promise<void> {
  await client.sendEmail({ From: 'shop@example.com', To: customer.email, Subject: 'Welcome', TextBody: 'Hello' }); // ✗ no-undeclared-recipient
  await client.sendEmail({ From: 'shop@example.com', To: 'team@example.com', Subject: 'Sale', TextBody: 'Hooray' });
}

export async function forget(customer: Customer): Promise<void> {
  await client.createSuppressions('outbound', { Suppressions: [{ EmailAddress: customer.email }] }); // ✗ no-undeclared-recipient
  await client.getOutboundMessages({ recipient: customer.email }); // ✗ no-undeclared-recipient
  await client.getServer();
}
