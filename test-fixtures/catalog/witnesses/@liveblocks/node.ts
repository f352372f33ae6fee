import { Liveblocks } from '@liveblocks/node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const liveblocks = new Liveblocks({ secret: 'sk_key' });

export async function example(customer: Customer): Promise<void> {
  liveblocks.prepareSession('1', { userInfo: { email: customer.email } }); // ✗ no-undeclared-recipient
  await liveblocks.identifyUser(customer.email); // ✗ no-undeclared-recipient
  await liveblocks.getRooms({ limit: 10 });
}
