import { formatMoney, euros, greetingOf, labelLines, type PlacedOrder } from '@/domain';
import { send } from './mailer';

export async function sendConfirmation(order: PlacedOrder): Promise<void> {
  const rows = order.lines.map(({ quantity, title }) => `<li>${quantity} × ${title}</li>`).join('');
  await send({
    to: order.customer.email,
    subject: `Order ${order.number}`,
    html: `<p>${greetingOf(order.customer)}</p><ul>${rows}</ul><p>${formatMoney(euros(order.totalCents))}</p>
      <p>${labelLines(order.shipTo).join('<br>')}</p>`,
  });
}

export async function sendShippingNotice(order: PlacedOrder, trackingCode: string): Promise<void> {
  await send({
    to: order.customer.email,
    subject: `Order ${order.number} is on its way`,
    html: `<p>${greetingOf(order.customer)}, follow it with ${trackingCode}.</p>`,
  });
}
