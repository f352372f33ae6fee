interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const known = customer.plan !== '';
  if (known) throw new Error(`No mailbox for ${customer.email}`); // ✗ no-personal-data-in-errors
  if (!known) throw new TypeError(customer.email); // ✗ no-personal-data-in-errors
  if (customer.plan === 'free') throw RangeError(customer.email); // ✗ no-personal-data-in-errors
  throw new Error(`No mailbox for plan ${customer.plan}`);
}
