interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var Intercom: (command: string, ...details: unknown[]) => void;
}

export function start(customer: Customer): void {
  Intercom('boot', { app_id: 'app', email: customer.email }); // ✗ no-undeclared-recipient
  window.Intercom('update', { email: customer.email }); // ✗ no-undeclared-recipient
  window.intercomSettings = { app_id: 'app', email: customer.email }; // ✗ no-undeclared-recipient
  Intercom('trackEvent', 'upgraded', { plan: 'pro' });
}
export {};
