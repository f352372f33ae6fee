import type * as activities from './activities.ts';

type Proxied<Functions> = { [Name in keyof Functions]: Functions[Name] extends (...args: never[]) => unknown ? Functions[Name] : never };

/** As Temporal declares it: the functions themselves run elsewhere. */
declare function proxyActivities<Functions>(options: { readonly startToCloseTimeout: string }): Proxied<Functions>;

/** @purpose essential.service */
interface Order {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface Tools {
  note(text: string): void;
  count(text: string): void;
}

class Toolbox implements Tools {
  note(text: string): void {
    console.log(text);
  }

  count(text: string): void {
    console.log(text.length);
  }
}

const { sendReceipt, sendInvoice, countOrders: count } = proxyActivities<typeof activities>({ startToCloseTimeout: '1 minute' });

export async function workflow(order: Order): Promise<void> {
  await sendReceipt(order.email); // ✗ no-plaintext-logging: 'order.email' (user.contact.email, declared on Order) reaches 'console.log' in the clear, by way of sendReceipt().
  await sendReceipt(order.id);
  await sendInvoice(order.email); // ✗ no-plaintext-logging: 'order.email' (user.contact.email, declared on Order) reaches 'console.log' in the clear, by way of sendInvoice().
  await count(order.email);
}

export function note(order: Order, { note: write, count: reckon }: Tools): void {
  write(order.email); // ✗ no-plaintext-logging: 'order.email' (user.contact.email, declared on Order) reaches 'console.log' in the clear, by way of note().
  write(order.id);
  reckon(order.email);
}

export const toolbox: Tools = new Toolbox();
