interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var fbq: (command: string, ...details: unknown[]) => void;
}

export function start(customer: Customer): void {
  fbq('init', 'pixel', { em: customer.email }); // ✗ no-undeclared-recipient
  window.fbq('track', 'Lead', { contact: customer.email }); // ✗ no-undeclared-recipient
  fbq('track', 'PageView');
}
export {};
