import { WebClient } from '@slack/web-api';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const slack = new WebClient('xoxb');

export async function announce(customer: Customer): Promise<void> {
  await slack.chat.postMessage({ channel: '#signups', text: `${customer.email} signed up` }); // ✗ no-undeclared-recipient
  await slack.apiCall('chat.postMessage', { channel: '#signups', text: customer.email }); // ✗ no-undeclared-recipient
  await slack.chat.postMessage({ channel: '#signups', text: 'A customer signed up' });
}

export async function invite(customer: Customer): Promise<void> {
  await slack.users.profile.set({ profile: { email: customer.email } }); // ✗ no-undeclared-recipient
  await slack.reminders.add({ text: customer.email, time: 'tomorrow' }); // ✗ no-undeclared-recipient
  await slack.conversations.list({ limit: 10 });
}
