import { euros, formatMoney } from '@/domain';
import { lastFour, loggerFor } from '@/lib/logging';
import { refund } from '@/lib/payments';
import { customerRepository } from '@/server/customers';
import { loadOrder } from '@/server/orders';

const log = loggerFor('refunds');

interface Transfer {
  /** @personalData user.name
   * @purpose payments */
  payee: string;
  /** @personalData user.financial.bank_account
   * @purpose payments */
  iban: string;
  amountCents: number;
}

/** Back to the card while the payment is young, by transfer after that. */
export async function refundOrder(orderId: string, paymentIntent: string | undefined): Promise<void> {
  const order = await loadOrder(orderId);
  if (paymentIntent !== undefined) {
    await refund(paymentIntent, order.totalCents);
    log.info('refunded to card', { number: order.number, amount: formatMoney(euros(order.totalCents)) });
    return;
  }
  const { fullName, refundIban } = await customerRepository.payable(order.customer.id);
  if (refundIban === null) throw new Error(`no account to refund order ${order.number} to`);
  await transfer({ payee: fullName, iban: refundIban, amountCents: order.totalCents });
  log.info('refunded by transfer', { number: order.number });
}

async function transfer({ payee, iban, amountCents }: Transfer): Promise<void> {
  const response = await fetch('https://api.grachtenbank.example/transfers', {
    method: 'POST',
    body: JSON.stringify({ payee, iban, amountCents, currency: 'EUR' }),
  });
  if (!response.ok) throw new Error(`transfer was refused with ${response.status}`);
}

export const accountHint = (iban: string): string => `account ${lastFour(iban)}`;
