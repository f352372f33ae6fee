interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await cookieStore.set('email', customer.email); // ✗ no-plaintext-storage
  await cookieStore.set({ name: 'email', value: customer.email }); // ✗ no-plaintext-storage
  await cookieStore.set('plan', customer.plan);
}
