import { type CollectionReference, Firestore } from '@google-cloud/firestore';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const firestore = new Firestore();

export async function save(customer: Customer, visits: CollectionReference): Promise<void> {
  await firestore.collection('customers').doc('42').set({ email: customer.email }); // ✗ no-undeclared-recipient
  await visits.add({ email: customer.email }); // ✗ no-undeclared-recipient
  const batch = firestore.batch();
  batch.set(firestore.doc('orders/42'), { email: customer.email }); // ✗ no-undeclared-recipient
  await batch.commit();
  await firestore.runTransaction(async (transaction) => {
    transaction.update(visits.doc('42'), { email: customer.email }); // ✗ no-undeclared-recipient
  });
  await visits.add({ plan: 'free' });
  await visits.doc('42').delete();
}
