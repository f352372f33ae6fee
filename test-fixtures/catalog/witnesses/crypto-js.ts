import CryptoJS from 'crypto-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(CryptoJS.SHA256(customer.email).toString());
  console.log(CryptoJS.AES.encrypt(customer.email, 'secret').toString());
  console.log(CryptoJS.enc.Utf8.parse(customer.email)); // ✗ no-plaintext-logging
}
