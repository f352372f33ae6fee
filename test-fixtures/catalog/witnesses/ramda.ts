import * as R from 'ramda';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(R.pick(['email'], customer)); // ✗ no-plaintext-logging
  console.log(R.omit(['email'], customer));
  console.log(R.isEmpty(customer));
}
