import { LoopsClient } from 'loops';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const loops = new LoopsClient('key');

export async function welcome(customer: Customer): Promise<void> {
  await loops.createContact({ email: customer.email }); // ✗ no-undeclared-recipient
  await loops.sendTransactionalEmail({ transactionalId: 'welcome', email: customer.email }); // ✗ no-undeclared-recipient
  await loops.sendEvent({ userId: 'team', eventName: 'signup' });
}

export async function forget(customer: Customer): Promise<void> {
  await loops.deleteContact({ email: customer.email }); // ✗ no-undeclared-recipient
  await loops.sendEmailMessagePreview('m_1', { emails: [customer.email] }); // ✗ no-undeclared-recipient
  await loops.listMailingLists();
}
