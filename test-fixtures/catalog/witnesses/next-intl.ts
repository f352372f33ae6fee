import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function useGreeting(customer: Customer): void {
  const t = useTranslations('Greeting');
  console.log(t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(t.markup('welcome', { name: customer.name })); // ✗ no-plaintext-logging
  console.log(t('welcome', { id: customer.id }));
}

export async function greet(customer: Customer): Promise<void> {
  const t = await getTranslations('Greeting');
  console.log(t('welcome', { name: customer.name })); // ✗ no-plaintext-logging
}
