import mongoose, { type Model } from 'mongoose';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

interface Order {
  email: string;
}

const Visit = mongoose.model('Visit', new mongoose.Schema({ email: String }));

export async function save(customer: Customer, orders: Model<Order>): Promise<void> {
  await Visit.create({ email: customer.email }); // ✗ require-retention
  await orders.updateOne({}, { email: customer.email }); // ✗ require-retention
  await orders.findOne({ email: customer.email });
  await orders.deleteMany({ email: customer.email });
}
