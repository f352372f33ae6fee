interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var fcWidget: { user: { setProperties(details: object): void; setEmail(email: string): void }; open(): void };
  var FreshworksWidget: (command: string, ...details: unknown[]) => void;
}

export function start(customer: Customer): void {
  fcWidget.user.setProperties({ email: customer.email }); // ✗ no-undeclared-recipient
  window.fcWidget.user.setEmail(customer.email); // ✗ no-undeclared-recipient
  FreshworksWidget('identify', 'ticketForm', { email: customer.email }); // ✗ no-undeclared-recipient
  fcWidget.open();
}
export {};
