import Razorpay from 'razorpay';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const razorpay = new Razorpay({ key_id: 'id', key_secret: 'secret' });

export async function register(customer: Customer): Promise<void> {
  await razorpay.customers.create({ name: 'customer', email: customer.email }); // ✗ no-undeclared-recipient
  await razorpay.customers.create({ name: 'customer' });
}
