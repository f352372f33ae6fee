interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var zE: (widget: string, command: string, ...details: unknown[]) => void;
}

export function start(customer: Customer): void {
  zE('webWidget', 'identify', { email: customer.email }); // ✗ no-undeclared-recipient
  window.zE('webWidget', 'prefill', { email: { value: customer.email } }); // ✗ no-undeclared-recipient
  zE('messenger', 'open');
}
export {};
