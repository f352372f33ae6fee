import { connect } from 'amqplib';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function welcome(customer: Customer): Promise<void> {
  const connection = await connect('amqp://localhost');
  const channel = await connection.createChannel();
  channel.sendToQueue('mail', Buffer.from(JSON.stringify({ email: customer.email })));
  await channel.consume('mail', (message) => {
    const sent = JSON.parse(String(message?.content)) as Customer;
    console.log(sent.email); // ✗ no-plaintext-logging
    console.log(message?.fields.deliveryTag);
  });
}
