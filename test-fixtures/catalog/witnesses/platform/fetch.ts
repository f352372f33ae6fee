interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await fetch(`/api/customers?email=${customer.email}`); // ✗ no-personal-data-in-url
  await fetch('https://partner.example.net/leads', { method: 'POST', body: JSON.stringify({ email: customer.email }) }); // ✗ no-undeclared-recipient
  await fetch('https://partner.example.net/leads', { headers: { 'x-customer': customer.email } }); // ✗ no-undeclared-recipient
  const request = new Request(`/api/customers/${customer.email}`); // ✗ no-personal-data-in-url
  await fetch('/api/customers', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
  await fetch(`/api/plans/${customer.plan}`);
}
