import forge from 'node-forge';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  const hash = forge.md.sha256.create();
  hash.update(customer.email);
  console.log(hash.digest().toHex());
  console.log(forge.util.encode64(customer.email)); // ✗ no-plaintext-logging
}
