import Mailgun from 'mailgun.js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mailgun = new Mailgun(FormData).client({ username: 'api', key: 'key' });

export async function welcome(customer: Customer): Promise<void> {
  await mailgun.messages.create('example.com', { from: 'shop@example.com', to: customer.email, text: 'Hello' }); // ✗ no-undeclared-recipient
  await mailgun.messages.create('example.com', { from: 'shop@example.com', to: 'team@example.com', text: 'Hooray' });
}
