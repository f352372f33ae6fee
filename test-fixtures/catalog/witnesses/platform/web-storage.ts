interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  localStorage.setItem('email', customer.email); // ✗ no-plaintext-storage
  window.sessionStorage.setItem('customer', JSON.stringify({ email: customer.email })); // ✗ no-plaintext-storage
  localStorage.lastEmail = customer.email; // ✗ no-plaintext-storage
  localStorage.setItem('plan', customer.plan);
  localStorage.removeItem(customer.email);
}
