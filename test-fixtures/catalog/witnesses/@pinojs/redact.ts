import redactorOf from '@pinojs/redact';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const redact = redactorOf({ paths: ['email'] });

export function report(customer: Customer): void {
  console.log(redact({ email: customer.email }));
  console.log(redact({ contact: customer.email })); // ✗ no-plaintext-logging
}
