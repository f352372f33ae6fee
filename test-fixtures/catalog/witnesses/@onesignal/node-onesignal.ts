import { createConfiguration, DefaultApi } from '@onesignal/node-onesignal';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new DefaultApi(createConfiguration({ restApiKey: 'key' }));

export async function remind(customer: Customer): Promise<void> {
  await client.createNotification({ app_id: 'app', email_to: [customer.email], email_subject: 'Soon' }); // ✗ no-undeclared-recipient
  await client.createNotification({ app_id: 'app', included_segments: ['All'], contents: { en: 'Sale' } });
}

export async function forget(customer: Customer): Promise<void> {
  await client.deleteUser('app', 'external_id', customer.email); // ✗ no-undeclared-recipient
  await client.getApp('app');
}
