import { redis } from './redis';

export interface CartLine {
  sku: string;
  quantity: number;
}

const twoWeeks = 14 * 24 * 60 * 60;

/** Carts belong to a browser and fade with it. */
export async function saveCart(cartId: string, lines: readonly CartLine[]): Promise<void> {
  await redis.set(`cart:${cartId}`, JSON.stringify(lines), 'EX', twoWeeks);
}

export async function loadCart(cartId: string): Promise<readonly CartLine[]> {
  const stored = await redis.get(`cart:${cartId}`);
  return stored === null ? [] : (JSON.parse(stored) as CartLine[]);
}
