import { loadStripe } from '@stripe/stripe-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function pay(customer: Customer): Promise<void> {
  const stripe = await loadStripe('pk_test');
  await stripe?.confirmCardPayment('secret', { receipt_email: customer.email }); // ✗ no-undeclared-recipient
  await stripe?.confirmCardPayment('secret', { payment_method: 'pm_1' });
}
