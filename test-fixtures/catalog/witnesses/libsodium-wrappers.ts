import sodium from 'libsodium-wrappers';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer, nonce: Uint8Array, key: Uint8Array): void {
  console.log(sodium.crypto_secretbox_easy(customer.email, nonce, key));
  console.log(sodium.from_string(customer.email)); // ✗ no-plaintext-logging
}
