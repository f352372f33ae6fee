import axios from 'axios';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mixpanel = axios.create({ baseURL: 'https://api.mixpanel.com' });

export async function send(customer: Customer): Promise<void> {
  await axios.post('https://api.mixpanel.com/track', { email: customer.email }); // ✗ no-undeclared-recipient
  await mixpanel.post('/track', { email: customer.email }); // ✗ no-undeclared-recipient
  await axios.get(`/api/customers?email=${customer.email}`); // ✗ no-personal-data-in-url
  await axios.get('/api/customers', { params: { email: customer.email } }); // ✗ no-personal-data-in-url
  await axios.post('/api/customers', { email: customer.email });
  const { status } = await axios.get('/api/customers');
  console.log(status);
}
