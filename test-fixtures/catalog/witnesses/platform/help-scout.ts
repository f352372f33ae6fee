interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var Beacon: (command: string, ...details: unknown[]) => void;
}

export function start(customer: Customer): void {
  Beacon('identify', { email: customer.email }); // ✗ no-undeclared-recipient
  window.Beacon('prefill', { email: customer.email }); // ✗ no-undeclared-recipient
  Beacon('open');
}
export {};
