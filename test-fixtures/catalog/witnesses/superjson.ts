import superjson from 'superjson';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(superjson.stringify({ page: 1 }));
  console.log(superjson.stringify({ email: customer.email })); // ✗ no-plaintext-logging
}
