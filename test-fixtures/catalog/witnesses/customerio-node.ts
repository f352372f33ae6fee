import { TrackClient } from 'customerio-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const customerIo = new TrackClient('site', 'key');

export async function register(customer: Customer): Promise<void> {
  await customerIo.identify('42', { email: customer.email }); // ✗ no-undeclared-recipient
  await customerIo.track('42', { name: 'upgraded', data: { plan: 'pro' } });
}

export async function forget(customer: Customer): Promise<void> {
  await customerIo.destroy(customer.email); // ✗ no-undeclared-recipient
  await customerIo.getAccountRegion();
}
