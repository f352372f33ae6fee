import serialize from 'serialize-javascript';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(serialize({ page: 1 }));
  console.log(serialize({ email: customer.email })); // ✗ no-plaintext-logging
}
