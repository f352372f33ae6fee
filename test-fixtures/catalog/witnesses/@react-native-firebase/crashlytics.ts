import { getCrashlytics, log, setAttribute } from '@react-native-firebase/crashlytics';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const crashlytics = getCrashlytics();
  log(crashlytics, customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  await setAttribute(crashlytics, 'email', customer.email); // ✗ no-undeclared-recipient
  await setAttribute(crashlytics, 'plan', customer.plan);
}
