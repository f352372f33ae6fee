import { analytics } from '../analytics/analytics';
import { database } from '../database/client';
import { ShopError } from '../errors/shop-errors';
import { Logger } from '../logging/logger';
import { sendLetter } from '../mail/mailer';
import { totalOf, type Order } from '../model/order';
import { pseudonymOf, sanitize } from '../privacy/pseudonym';

const logger = new Logger('orders');

export async function placeOrder(order: Order): Promise<string> {
  if (order.lines.length === 0) throw new ShopError('empty', order.number);
  if (totalOf(order) > 1_000_000) {
    throw new ShopError('limit', `call ${order.customer.phone} first`); // ✗ no-personal-data-in-errors: 'order.customer.phone' (user.contact.phone_number, declared on Customer) reaches an error message through 'super', by way of new ShopError().
  }
  const stored = await database.order.create({ data: order });
  analytics.track('order placed', { total: totalOf(order), tier: order.customer.loyaltyTier });
  analytics.track('order placed', { buyer: order.customer.email }); // ✗ no-undeclared-recipient: 'order.customer.email' (user.contact.email, declared on Customer) reaches the recipient Mixpanel through 'this.#mixpanel.track' undeclared, by way of track().
  logger.info('placed', { number: stored.number, buyer: pseudonymOf(order.customer.email) });
  logger.info(`shipping to ${sanitize(order.customer.shipsTo.street)}`); // ✗ no-plaintext-logging: 'order.customer.shipsTo.street' (user.contact.address.street, declared on ShippingAddress) reaches 'this.output.info' in the clear, by way of info().
  await sendLetter({ to: order.customer.email, subject: `Order ${stored.number}`, text: 'Thank you.' });
  return stored.number;
}
