import { Tinybird } from '@chronark/zod-bird';
import { z } from 'zod';

interface Order {
  id: string;
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const tinybird = new Tinybird({ token: 'key' });
const publish = tinybird.buildIngestEndpoint({
  datasource: 'orders',
  event: z.object({ id: z.string(), buyer: z.string() }),
});

export async function ordered(order: Order): Promise<void> {
  await publish({ id: order.id, buyer: order.email }); // ✗ no-undeclared-recipient
  await publish({ id: order.id, buyer: 'nobody' });
}
