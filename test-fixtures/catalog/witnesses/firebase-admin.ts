import { getAuth } from 'firebase-admin/auth';
import { getMessaging } from 'firebase-admin/messaging';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function welcome(customer: Customer, token: string): Promise<void> {
  await getMessaging().send({ token, notification: { title: 'Welcome', body: customer.email } }); // ✗ no-undeclared-recipient
  await getAuth().createUser({ email: customer.email }); // ✗ no-undeclared-recipient
  await getMessaging().send({ token, notification: { title: 'Sale' } });
}

export async function show(uid: string): Promise<void> {
  const user = await getAuth().getUser(uid);
  console.log(user.email); // ✗ no-plaintext-logging
  console.log(user.uid.length);
}
