import { createCheckout, createCustomer } from '@lemonsqueezy/lemonsqueezy.js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function example(customer: Customer): Promise<void> {
  await createCustomer('store', { name: 'customer', email: customer.email }); // ✗ no-undeclared-recipient
  await createCheckout('store', 'variant', { checkoutData: { email: customer.email } }); // ✗ no-undeclared-recipient
  await createCheckout('store', 'variant', { checkoutData: { discountCode: 'SALE' } });
}
