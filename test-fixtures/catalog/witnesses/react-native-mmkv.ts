import { MMKV } from 'react-native-mmkv';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const storage = new MMKV();

export function remember(customer: Customer): void {
  storage.set('customer', customer.email); // ✗ no-plaintext-storage
  storage.set('theme', 'dark');
}
