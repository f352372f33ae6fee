import { createHmac } from 'node:crypto';

/** @purpose essential.service */
export interface Customer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

export declare function customerOf(id: string): Promise<Customer>;

export async function plansOf(id: string): Promise<{ readonly plan: string; readonly key: string }> {
  const { plan, email } = await customerOf(id);
  return { plan, key: createHmac('sha256', 'plans').update(email).digest('hex') };
}

export async function cardOf(id: string): Promise<{ readonly card: string }> {
  const customer = await customerOf(id);
  return { card: `${customer.id}: ${customer.email}` };
}
