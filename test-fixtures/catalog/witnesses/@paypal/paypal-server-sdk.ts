import { CheckoutPaymentIntent, Client, OrdersController } from '@paypal/paypal-server-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const orders = new OrdersController(new Client({}));
const intent = CheckoutPaymentIntent.Capture;
const purchaseUnits = [{ amount: { currencyCode: 'EUR', value: '10.00' } }];

export async function order(customer: Customer): Promise<void> {
  await orders.createOrder({ body: { intent, purchaseUnits, payer: { emailAddress: customer.email } } }); // ✗ no-undeclared-recipient
  await orders.createOrder({ body: { intent, purchaseUnits } });
}
