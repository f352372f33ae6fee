import { getAuth, sendPasswordResetEmail } from 'firebase/auth';
import { addDoc, collection, getFirestore } from 'firebase/firestore';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function register(customer: Customer): Promise<void> {
  await sendPasswordResetEmail(getAuth(), customer.email); // ✗ no-undeclared-recipient
  await addDoc(collection(getFirestore(), 'customers'), { email: customer.email }); // ✗ no-undeclared-recipient
  await addDoc(collection(getFirestore(), 'customers'), { plan: 'free' });
  console.log(getAuth().currentUser?.email); // ✗ no-plaintext-logging
}
