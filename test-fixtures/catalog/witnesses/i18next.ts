import i18next, { createInstance, t, type TFunction } from 'i18next';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function greet(customer: Customer, translate: TFunction): void {
  console.log(t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(i18next.t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(createInstance().t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(i18next.getFixedT('en')('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(translate('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(t('welcome', { id: customer.id }));
}
