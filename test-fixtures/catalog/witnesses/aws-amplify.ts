import { fetchAuthSession, signUp } from 'aws-amplify/auth';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function register(customer: Customer): Promise<void> {
  await signUp({ username: customer.email, password: '' }); // ✗ no-undeclared-recipient
  await fetchAuthSession();
}
