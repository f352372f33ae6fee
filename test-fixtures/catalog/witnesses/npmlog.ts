import npmlog from 'npmlog';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  npmlog.info('mail', 'Mailed %s', customer.email); // ✗ no-plaintext-logging
  npmlog.log('warn', 'mail', customer.email); // ✗ no-plaintext-logging
  npmlog.info('mail', 'Mailed a customer of %s', customer.plan);
}
