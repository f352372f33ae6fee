import { SendEmailCommand, SESv2, SESv2Client } from '@aws-sdk/client-sesv2';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new SESv2Client({ region: 'eu-central-1' });
const Content = { Simple: { Subject: { Data: 'Welcome' }, Body: { Text: { Data: 'Hello' } } } };

export async function welcome(customer: Customer): Promise<void> {
  const Destination = { ToAddresses: [customer.email] };
  await client.send(new SendEmailCommand({ FromEmailAddress: 'shop@example.com', Destination, Content })); // ✗ no-undeclared-recipient
  await new SESv2().sendEmail({ FromEmailAddress: 'shop@example.com', Destination, Content }); // ✗ no-undeclared-recipient
  const team = { ToAddresses: ['team@example.com'] };
  await client.send(new SendEmailCommand({ FromEmailAddress: 'shop@example.com', Destination: team, Content }));
}
