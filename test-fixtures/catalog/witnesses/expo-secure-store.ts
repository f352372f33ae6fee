import * as SecureStore from 'expo-secure-store';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  await SecureStore.setItemAsync('customer', customer.email);
  console.log('remembered', customer.email); // ✗ no-plaintext-logging
}
