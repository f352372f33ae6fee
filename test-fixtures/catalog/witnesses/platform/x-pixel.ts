interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var twq: (command: string, ...details: unknown[]) => void;
}

export function start(customer: Customer): void {
  twq('event', 'tw-1-2', { email_address: customer.email }); // ✗ no-undeclared-recipient
  twq('event', 'tw-1-2', { value: 10 });
}
export {};
