import qs from 'qs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(qs.stringify({ page: 1 }));
  console.log(qs.stringify({ email: customer.email })); // ✗ no-plaintext-logging
}
