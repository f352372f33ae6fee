import { Vonage } from '@vonage/server-sdk';

interface Customer {
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service
   */
  phone: string;
}

const vonage = new Vonage({ apiKey: 'key', apiSecret: 'secret' });

export async function remind(customer: Customer): Promise<void> {
  await vonage.sms.send({ to: customer.phone, from: 'Shop', text: 'See you tomorrow' }); // ✗ no-undeclared-recipient
  await vonage.sms.send({ to: '4930111111', from: 'Shop', text: 'All is well' });
}
