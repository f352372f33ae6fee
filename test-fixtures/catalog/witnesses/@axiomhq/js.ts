import { Axiom } from '@axiomhq/js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const axiom = new Axiom({ token: 'key' });

export async function example(customer: Customer): Promise<void> {
  axiom.ingest('shop', [{ email: customer.email }]); // ✗ no-undeclared-recipient
  axiom.ingest('shop', [{ plan: 'free' }]);
}
