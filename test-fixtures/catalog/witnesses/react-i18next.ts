import { useTranslation } from 'react-i18next';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function useGreeting(customer: Customer): void {
  const { t, i18n } = useTranslation();
  const [translate] = useTranslation();
  console.log(t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(translate('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(i18n.t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(t('welcome', { id: customer.id }));
}
