import { useStripe } from '@stripe/react-stripe-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function usePayment(customer: Customer): Promise<void> {
  const stripe = useStripe();
  await stripe?.confirmCardPayment('secret', { receipt_email: customer.email }); // ✗ no-undeclared-recipient
  await stripe?.confirmCardPayment('secret', { payment_method: 'pm_1' });
}
