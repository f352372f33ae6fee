import Store from 'conf';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const store = new Store({ projectName: 'shop' });

export function remember(customer: Customer): void {
  store.set('customer', customer.email); // ✗ no-plaintext-storage
  store.set('theme', 'dark');
}
