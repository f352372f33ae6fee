/// <reference types="gtag.js" />

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  gtag('event', 'mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  gtag('set', 'user_data', { email: customer.email }); // ✗ no-undeclared-recipient
  gtag('config', 'G-1', { user_id: customer.email }); // ✗ no-undeclared-recipient
  gtag('event', 'mailed', { plan: customer.plan });
  gtag('consent', 'update', { analytics_storage: 'granted' });
}
