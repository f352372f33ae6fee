import { createI18n, useI18n } from 'vue-i18n';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

const i18n = createI18n({ legacy: false });

export function greet(customer: Customer): void {
  const { t } = useI18n();
  console.log(t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(i18n.global.t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(t('welcome', { id: customer.id }));
}
