interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  window.location.href = `/welcome?email=${customer.email}`; // ✗ no-personal-data-in-url
  location.assign(`/welcome?email=${encodeURIComponent(customer.email)}`); // ✗ no-personal-data-in-url
  location.replace(`/welcome/${customer.email}`); // ✗ no-personal-data-in-url
  location.hash = customer.email; // ✗ no-personal-data-in-url
  location.assign(`/welcome?plan=${customer.plan}`);
}
