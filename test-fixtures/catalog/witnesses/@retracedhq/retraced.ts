import { Client } from '@retracedhq/retraced';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const retraced = new Client({ apiKey: 'key', projectId: 'shop', endpoint: 'https://audit.example.com' });

export async function audit(customer: Customer): Promise<void> {
  await retraced.reportEvent({ action: 'login', crud: 'r', actor: { id: '42', name: customer.email } }); // ✗ no-undeclared-recipient
  await retraced.reportEvent({ action: 'login', crud: 'r', actor: { id: '42' } });
}
