import { i18n } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function greet(customer: Customer): void {
  console.log(i18n._('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(i18n._(msg`Welcome, ${customer.name}`)); // ✗ no-plaintext-logging
  console.log(t`Welcome, ${customer.name}`); // ✗ no-plaintext-logging
  console.log(i18n._('welcome', { id: customer.id }));
}
