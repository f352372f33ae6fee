import { initClient } from 'messagebird';

interface Customer {
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service
   */
  phone: string;
}

const messagebird = initClient('key');

export function remind(customer: Customer): void {
  messagebird.messages.create({ originator: 'Shop', recipients: [customer.phone], body: 'Soon' }, (error) => {
    // ✗ no-undeclared-recipient
    if (error) console.error('not sent');
  });
  messagebird.messages.create({ originator: 'Shop', recipients: ['4930111111'], body: 'All is well' }, () => {});
}
