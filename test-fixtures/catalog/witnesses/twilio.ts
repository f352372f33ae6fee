import twilio from 'twilio';

interface Customer {
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service
   */
  phone: string;
}

const client = twilio('AC00', 'token');

export async function remind(customer: Customer): Promise<void> {
  await client.messages.create({ from: '+4930000000', to: customer.phone, body: 'See you tomorrow' }); // ✗ no-undeclared-recipient
  await client.verify.v2.services('VA00').verifications.create({ to: customer.phone, channel: 'sms' }); // ✗ no-undeclared-recipient
  const message = await client.messages.create({ from: '+4930000000', to: '+4930111111', body: 'All is well' });
  console.log(message.sid);
}

export async function chat(customer: Customer, sid: string): Promise<void> {
  await client.conversations.v1.conversations('CH00').participants.create({ 'messagingBinding.address': customer.phone }); // ✗ no-undeclared-recipient
  await client.messages.list({ to: customer.phone }); // ✗ no-undeclared-recipient
  await client.messages(sid).fetch();
}
