import { MongoClient } from 'mongodb';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const database = new MongoClient('mongodb://localhost').db('shop');

export async function save(customer: Customer): Promise<void> {
  await database.collection('customers').insertOne({ email: customer.email }); // ✗ require-retention
  await database.collection('orders').updateOne({}, { $set: { email: customer.email } }); // ✗ require-retention
  await database.collection('customers').findOne({ email: customer.email });
  await database.collection('customers').deleteMany({ email: customer.email });
}
