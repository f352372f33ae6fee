interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const cache = await caches.open('customers');
  await cache.put('/customer', new Response(customer.email)); // ✗ no-plaintext-storage
  await cache.put('/plan', new Response(customer.plan));
}
