interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  setTimeout(
    (email: string) => {
      console.log(email); // ✗ no-plaintext-logging
    },
    100,
    customer.email,
  );
  queueMicrotask(() => {
    console.log(customer.email); // ✗ no-plaintext-logging
  });
  setTimeout(() => console.log(customer.plan), 100);
}
