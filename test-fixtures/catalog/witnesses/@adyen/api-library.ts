import { CheckoutAPI, Client, EnvironmentEnum, Types } from '@adyen/api-library';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const checkout = new CheckoutAPI(new Client({ apiKey: 'key', environment: EnvironmentEnum.TEST }));
const paymentMethod = { type: Types.checkout.CardDonations.TypeEnum.Scheme };
const order = { merchantAccount: 'shop', amount: { currency: 'EUR', value: 10 }, reference: '1', returnUrl: '/done' };

export async function pay(customer: Customer): Promise<void> {
  await checkout.PaymentsApi.sessions({ ...order, shopperEmail: customer.email }); // ✗ no-undeclared-recipient
  await checkout.PaymentsApi.sessions(order);
}

export async function donate(customer: Customer): Promise<void> {
  await checkout.DonationsApi.donations({ ...order, donationAccount: 'd', paymentMethod, shopperEmail: customer.email }); // ✗ no-undeclared-recipient
  await checkout.ModificationsApi.cancelAuthorisedPayment({ merchantAccount: 'shop', paymentReference: '1' });
}
