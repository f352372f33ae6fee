import localforage from 'localforage';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  await localforage.setItem('customer', { email: customer.email }); // ✗ no-plaintext-storage
  await localforage.setItem('theme', 'dark');
}
