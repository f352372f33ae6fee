import { getInternetCredentials, setGenericPassword, setInternetCredentials } from 'react-native-keychain';
import { MMKV } from 'react-native-mmkv';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const storage = new MMKV();

export async function keep(customer: Customer): Promise<void> {
  await setGenericPassword('customer', customer.email);
  await setInternetCredentials('shop.example.com', 'customer', customer.email);
  storage.set('customer', customer.email); // ✗ no-plaintext-storage
  const kept = await getInternetCredentials('device');
  if (kept !== false) storage.set('device', kept.password);
}
