import { Dub } from 'dub';

interface Customer {
  id: string;
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const dub = new Dub({ token: 'key' });

export async function signedUp(customer: Customer, clickId: string): Promise<void> {
  await dub.track.lead({ clickId, eventName: 'Sign up', customerExternalId: customer.id, customerEmail: customer.email }); // ✗ no-undeclared-recipient
  await dub.customers.update({ id: customer.id, requestBody: { email: customer.email } }); // ✗ no-undeclared-recipient
  await dub.track.sale({ customerExternalId: customer.id, amount: 1200, paymentProcessor: 'stripe' });
}

export async function invite(customer: Customer): Promise<void> {
  await dub.links.upsert({ url: `https://example.com/${customer.email}` }); // ✗ no-undeclared-recipient
  await dub.partners.list({ email: customer.email }); // ✗ no-undeclared-recipient
  await dub.tags.list();
}
