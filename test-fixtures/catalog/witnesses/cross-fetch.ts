import { fetch } from 'cross-fetch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function send(customer: Customer): Promise<void> {
  const body = JSON.stringify({ email: customer.email });
  await fetch('https://api.mixpanel.com/track', { method: 'POST', body }); // ✗ no-undeclared-recipient
  await fetch(`/api/customers?email=${customer.email}`); // ✗ no-personal-data-in-url
  const response = await fetch('/api/customers', { method: 'POST', body });
  console.log(response.status);
}
