import { useIntl, type IntlShape } from 'react-intl';

interface Customer {
  id: string;
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

export function useGreeting(customer: Customer): void {
  const intl = useIntl();
  console.log(intl.formatMessage({ id: 'welcome' }, { name: customer.name })); // ✗ no-plaintext-logging
  console.log(intl.formatMessage({ id: 'welcome' }, { id: customer.id }));
}

export function greet(customer: Customer, intl: IntlShape): void {
  console.log(intl.formatMessage({ id: 'welcome' }, { name: customer.name })); // ✗ no-plaintext-logging
}
