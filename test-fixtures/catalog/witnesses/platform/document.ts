interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  document.cookie = `email=${customer.email}; Secure`; // ✗ no-plaintext-storage
  document.location.href = `/welcome?email=${customer.email}`; // ✗ no-personal-data-in-url
  document.cookie = `plan=${customer.plan}; Secure`;
  document.title = customer.email;
}
