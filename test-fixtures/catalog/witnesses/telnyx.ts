import Telnyx from 'telnyx';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const telnyx = new Telnyx({ apiKey: 'key' });

export async function example(customer: Customer): Promise<void> {
  await telnyx.messages.send({ to: customer.email, text: 'Hello' }); // ✗ no-undeclared-recipient
  await telnyx.messages.send({ to: '+4930111111', text: 'All is well' });
}
