export async function sendInvoice(address: string): Promise<void> {
  console.log('invoice for', address);
  await Promise.resolve();
}
