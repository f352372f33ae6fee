import queryString from 'query-string';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(queryString.stringify({ email: customer.email })); // ✗ no-plaintext-logging
  queryString.stringifyUrl({ url: '/customers', query: { email: customer.email } }); // ✗ no-personal-data-in-url
  console.log(queryString.stringify({ page: 1 }));
}
