import { SendEmailCommand, SES, SESClient } from '@aws-sdk/client-ses';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new SESClient({ region: 'eu-central-1' });
const message = { Subject: { Data: 'Welcome' }, Body: { Text: { Data: 'Hello' } } };

export async function welcome(customer: Customer): Promise<void> {
  const Destination = { ToAddresses: [customer.email] };
  await client.send(new SendEmailCommand({ Source: 'shop@example.com', Destination, Message: message })); // ✗ no-undeclared-recipient
  await new SES().sendEmail({ Source: 'shop@example.com', Destination, Message: message }); // ✗ no-undeclared-recipient
  const team = { ToAddresses: ['team@example.com'] };
  await client.send(new SendEmailCommand({ Source: 'shop@example.com', Destination: team, Message: message }));
}
