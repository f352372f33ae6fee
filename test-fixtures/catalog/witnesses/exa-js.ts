import Exa from 'exa-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const exa = new Exa('key');

export async function example(customer: Customer): Promise<void> {
  await exa.answer(`Who is ${customer.email}?`); // ✗ no-undeclared-recipient
  await exa.answer('Who sells shoes?');
}
