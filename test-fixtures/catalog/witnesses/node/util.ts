import util, { inspect } from 'node:util';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  console.log(inspect({ email: customer.email })); // ✗ no-plaintext-logging
  console.log(util.format('Mailed %s', customer.email)); // ✗ no-plaintext-logging
  const trace = util.debuglog('mail');
  trace('mailed %s', customer.email); // ✗ no-plaintext-logging
  trace('mailed a customer of %s', customer.plan);
}
