interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var _hsq: unknown[];
}

export function start(customer: Customer): void {
  _hsq.push(['identify', { email: customer.email }]); // ✗ no-undeclared-recipient
  _hsq.push(['trackPageView']);
}

declare global {
  interface Window {
    hsConversationsSettings?: { identificationEmail?: string; loadImmediately?: boolean };
  }
}

export function chat(customer: Customer): void {
  window.hsConversationsSettings = { identificationEmail: customer.email }; // ✗ no-undeclared-recipient
  window.hsConversationsSettings = { loadImmediately: false };
}
export {};
