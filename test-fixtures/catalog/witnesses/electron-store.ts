import Store from 'electron-store';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const store = new Store<Record<string, string>>();

export function remember(customer: Customer): void {
  store.set('customer', customer.email); // ✗ no-plaintext-storage
  store.set('theme', 'dark');
}
