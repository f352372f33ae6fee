import _ from 'lodash';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(_.pick(customer, 'email')); // ✗ no-plaintext-logging
  console.log(_.cloneDeep(customer)); // ✗ no-plaintext-logging
  console.log(_.omit(customer, ['email']));
  console.log(_.isEmpty(customer));
}
