import sgMail from '@sendgrid/mail';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

sgMail.setApiKey('SG.key');

export async function welcome(customer: Customer): Promise<void> {
  await sgMail.send({ to: customer.email, from: 'shop@example.com', subject: 'Welcome', text: 'Hello' }); // ✗ no-undeclared-recipient
  await sgMail.send({ to: 'team@example.com', from: 'shop@example.com', subject: 'A new customer', text: 'Hooray' });
}
