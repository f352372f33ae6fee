import { sendInvoice } from './receipts.ts';

export async function sendReceipt(address: string): Promise<void> {
  console.log('sending to', address);
  await Promise.resolve();
}

export async function countOrders(address: string): Promise<number> {
  return await Promise.resolve(address.length);
}

export { sendInvoice };
