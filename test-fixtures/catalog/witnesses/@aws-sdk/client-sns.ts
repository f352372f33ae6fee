import { PublishCommand, SNS, SNSClient } from '@aws-sdk/client-sns';

interface Customer {
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service
   */
  phone: string;
}

const client = new SNSClient({ region: 'eu-central-1' });

export async function remind(customer: Customer): Promise<void> {
  await client.send(new PublishCommand({ PhoneNumber: customer.phone, Message: 'See you tomorrow' })); // ✗ no-undeclared-recipient
  await new SNS().publish({ PhoneNumber: customer.phone, Message: 'See you tomorrow' }); // ✗ no-undeclared-recipient
  await client.send(new PublishCommand({ TopicArn: 'arn:aws:sns:eu-central-1:1:team', Message: 'All is well' }));
}
