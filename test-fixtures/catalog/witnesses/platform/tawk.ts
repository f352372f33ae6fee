interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var Tawk_API: { visitor: object; setAttributes(details: object, done: () => void): void; maximize(): void };
}

export function start(customer: Customer): void {
  Tawk_API.visitor = { email: customer.email }; // ✗ no-undeclared-recipient
  Tawk_API.setAttributes({ email: customer.email }, () => undefined); // ✗ no-undeclared-recipient
  Tawk_API.maximize();
}
export {};
