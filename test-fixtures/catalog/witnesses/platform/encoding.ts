interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  console.log(btoa(customer.email)); // ✗ no-plaintext-logging
  console.log(Buffer.from(customer.email).toString('base64')); // ✗ no-plaintext-logging
  console.log(structuredClone(customer).email); // ✗ no-plaintext-logging
  console.log(Buffer.byteLength(customer.email));
  console.log(encodeURIComponent(customer.plan));
}
