import Mailjet from 'node-mailjet';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mailjet = Mailjet.apiConnect('key', 'secret');

export async function example(customer: Customer): Promise<void> {
  await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ To: [{ Email: customer.email }] }] }); // ✗ no-undeclared-recipient
  await mailjet.post('contact').id(customer.email).request({}); // ✗ no-undeclared-recipient
  await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ To: [{ Email: 'team@example.com' }] }] });
}
