import superagent from 'superagent';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function send(customer: Customer): Promise<void> {
  await superagent.post('https://api.mixpanel.com/track').send({ email: customer.email }); // ✗ no-undeclared-recipient
  await superagent.get('/api/customers').query({ email: customer.email }); // ✗ no-personal-data-in-url
  await superagent.post('/api/customers').send({ email: customer.email });
}
