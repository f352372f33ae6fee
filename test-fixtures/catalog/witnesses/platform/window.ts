interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  window.open(`https://help.example.com/?email=${customer.email}`); // ✗ no-personal-data-in-url
  open(`/help?email=${customer.email}`, '_blank'); // ✗ no-personal-data-in-url
  window.open(`/help?plan=${customer.plan}`);
}
