import { sendGAEvent, sendGTMEvent } from '@next/third-parties/google';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  sendGAEvent('event', 'mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  sendGTMEvent({ event: 'mailed', email: customer.email }); // ✗ no-undeclared-recipient
  sendGAEvent('event', 'mailed', { plan: customer.plan });
}
