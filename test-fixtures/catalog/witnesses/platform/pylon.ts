interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  interface Window {
    pylon?: { readonly chat_settings: Readonly<Record<string, string>> };
  }
}

export function start(customer: Customer): void {
  window.pylon = { chat_settings: { app_id: 'app', email: customer.email } }; // ✗ no-undeclared-recipient
  window.pylon = { chat_settings: { app_id: 'app' } };
}
export {};
