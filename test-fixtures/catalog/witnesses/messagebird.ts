import { initClient } from 'messagebird';

interface Customer {
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service
   */
  phone: string;
}

const messagebird = initClient('key');
const report = (): void => {};

export function remind(customer: Customer): void {
  const message = { originator: 'Shop', body: 'See you tomorrow' };
  messagebird.messages.create({ ...message, recipients: [customer.phone] }, report); // ✗ no-undeclared-recipient
  messagebird.messages.create({ ...message, recipients: ['4930111111'] }, report);
}
