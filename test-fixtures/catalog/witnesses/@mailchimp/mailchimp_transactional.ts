import mailchimp from '@mailchimp/mailchimp_transactional';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = mailchimp('key');

export async function welcome(customer: Customer): Promise<void> {
  await client.messages.send({
    message: {
      text: 'Hello',
      to: [{ email: customer.email }], // ✗ no-undeclared-recipient
    },
  });
  await client.messages.send({ message: { text: 'Hooray', to: [{ email: 'team@example.com' }] } });
}

export async function forget(customer: Customer): Promise<void> {
  await client.rejects.add({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.templates.list({ label: 'shop' });
}
