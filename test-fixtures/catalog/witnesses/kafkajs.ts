import { Kafka } from 'kafkajs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const kafka = new Kafka({ brokers: ['localhost:9092'] });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: 'mail' });

export async function welcome(customer: Customer): Promise<void> {
  const sent = await producer.send({ topic: 'mail', messages: [{ value: JSON.stringify({ email: customer.email }) }] });
  console.log(sent);
}

export async function listen(): Promise<void> {
  await consumer.subscribe({ topic: 'mail' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const customer = JSON.parse(String(message.value)) as Customer;
      console.log(customer.email); // ✗ no-plaintext-logging
      console.log(message.offset);
    },
  });
}
