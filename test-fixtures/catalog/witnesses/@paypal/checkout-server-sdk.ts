import { orders } from '@paypal/checkout-server-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const purchase_units = [{ amount: { currency_code: 'EUR', value: '10.00' } }];

export function orderOf(customer: Customer): void {
  const request = new orders.OrdersCreateRequest();
  request.requestBody({ intent: 'CAPTURE', purchase_units, payer: { email_address: customer.email } as never }); // ✗ no-undeclared-recipient
  request.requestBody({ intent: 'CAPTURE', purchase_units });
}
