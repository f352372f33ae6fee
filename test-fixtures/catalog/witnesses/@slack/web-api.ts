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
