interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  history.pushState({}, '', `/search?q=${customer.email}`); // ✗ no-personal-data-in-url
  window.history.replaceState({}, '', `/customers/${customer.email}`); // ✗ no-personal-data-in-url
  history.pushState({ email: customer.email }, '', '/search');
}
