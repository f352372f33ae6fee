import wretch from 'wretch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function send(customer: Customer): Promise<void> {
  await wretch('https://api.mixpanel.com').url('/track').post({ email: customer.email }).res(); // ✗ no-undeclared-recipient
  await wretch(`/api/customers?email=${customer.email}`).get().res(); // ✗ no-personal-data-in-url
  await wretch('/api/customers').post({ email: customer.email }).res();
}
