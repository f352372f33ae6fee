interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const request = new XMLHttpRequest();
  request.open('GET', `/api/customers?email=${customer.email}`); // ✗ no-personal-data-in-url
  request.send();
  const post = new XMLHttpRequest();
  post.open('POST', '/api/customers');
  post.send(JSON.stringify({ email: customer.email }));
}
