interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const form = new FormData();
  form.append('email', customer.email);
  await fetch('https://partner.example.net/leads', { method: 'POST', body: form }); // ✗ no-undeclared-recipient
  const plans = new FormData();
  plans.append('plan', customer.plan);
  await fetch('https://partner.example.net/plans', { method: 'POST', body: plans });
}
