import AsyncStorage from '@react-native-async-storage/async-storage';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  await AsyncStorage.setItem('customer', customer.email); // ✗ no-plaintext-storage
  await AsyncStorage.setItem('theme', 'dark');
}
