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

export async function track(customer: Customer): Promise<void> {
  await orders.createOrderTracking({ id: '1', body: { captureId: '2', trackingNumber: customer.email } }); // ✗ no-undeclared-recipient
  await orders.getOrder({ id: '1' });
}
