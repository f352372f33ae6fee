import { getServerSession } from 'next-auth';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function show(customer: Customer): Promise<void> {
  const session = await getServerSession();
  console.log(session?.user?.email); // ✗ no-plaintext-logging
  console.log(customer.email); // ✗ no-plaintext-logging
  console.log(session?.expires);
}
