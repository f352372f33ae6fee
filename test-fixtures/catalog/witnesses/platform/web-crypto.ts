interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(key: CryptoKey, iv: Uint8Array<ArrayBuffer>, customer: Customer): Promise<void> {
  const bytes = new TextEncoder().encode(customer.email);
  console.log(bytes); // ✗ no-plaintext-logging
  console.log(await crypto.subtle.digest('SHA-256', bytes));
  localStorage.setItem('email', String(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes)));
  console.log(crypto.randomUUID());
}
