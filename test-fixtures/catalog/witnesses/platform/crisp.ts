interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var $crisp: unknown[][];
}

export function start(customer: Customer): void {
  $crisp.push(['set', 'user:email', [customer.email]]); // ✗ no-undeclared-recipient
  window.$crisp.push(['set', 'session:data', [[['email', customer.email]]]]); // ✗ no-undeclared-recipient
  $crisp.push(['do', 'chat:open']);
}
export {};
