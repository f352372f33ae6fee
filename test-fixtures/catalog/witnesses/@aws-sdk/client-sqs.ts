import { SendMessageBatchCommand, SendMessageCommand, SQS, SQSClient } from '@aws-sdk/client-sqs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new SQSClient({ region: 'eu-central-1' });
const QueueUrl = 'https://sqs.eu-central-1.amazonaws.com/1/mail';

export async function welcome(customer: Customer): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ email: customer.email }) })); // ✗ no-undeclared-recipient
  const Entries = [{ Id: '42', MessageBody: customer.email }];
  await client.send(new SendMessageBatchCommand({ QueueUrl, Entries })); // ✗ no-undeclared-recipient
  await new SQS().sendMessage({ QueueUrl, MessageBody: customer.email }); // ✗ no-undeclared-recipient
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'ping' }));
}
