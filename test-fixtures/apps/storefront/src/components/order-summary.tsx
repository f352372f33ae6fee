import { euros, formatMoney, labelLines, type PlacedOrder } from '@/domain';

export function OrderSummary({ order }: { order: PlacedOrder }) {
  return (
    <section>
      <h2>Order {order.number}</h2>
      <address>
        {labelLines(order.shipTo).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p>{formatMoney(euros(order.totalCents))}</p>
      <a href={`/account/orders/${order.id}`}>Details</a>
    </section>
  );
}
