import RNFS, { appendFile } from 'react-native-fs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function keep(customer: Customer): Promise<void> {
  await RNFS.writeFile('/customers.txt', customer.email); // ✗ no-plaintext-storage
  await appendFile('/customers.txt', customer.email); // ✗ no-plaintext-storage
  await RNFS.writeFile('/theme.txt', 'dark');
}

export function upload(customer: Customer): void {
  RNFS.uploadFiles({ toUrl: 'https://upload.example.com/', files: [], fields: { email: customer.email } }); // ✗ no-undeclared-recipient
  RNFS.uploadFiles({ toUrl: 'https://upload.example.com/', files: [], fields: { theme: 'dark' } });
}
