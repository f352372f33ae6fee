interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function greet(customer: Customer): void {
  console.log(customer.email); // ✗ no-plaintext-logging
  console.error('Could not greet', customer.email); // ✗ no-plaintext-logging
  console.table([customer.email]); // ✗ no-plaintext-logging
  console.assert(false, customer.email); // ✗ no-plaintext-logging
  console.log(customer.plan);
  console.count(customer.email);
}
