import nacl from 'tweetnacl';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer, nonce: Uint8Array, key: Uint8Array): void {
  const bytes = new TextEncoder().encode(customer.email);
  console.log(nacl.secretbox(bytes, nonce, key));
  console.log(nacl.sign(bytes, key)); // ✗ no-plaintext-logging
}
