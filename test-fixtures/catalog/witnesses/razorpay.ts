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

export async function pay(customer: Customer): Promise<void> {
  await razorpay.paymentLink.create({ amount: 1, currency: 'INR', customer: { email: customer.email } }); // ✗ no-undeclared-recipient
  await razorpay.invoices.notifyBy('inv_1', 'email');
  await razorpay.virtualAccounts.create({ description: customer.email, receivers: { types: ['bank_account'] } }); // ✗ no-undeclared-recipient
}
