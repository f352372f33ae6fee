import { EventRequest, ServerEvent, UserData } from 'facebook-nodejs-business-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function report(customer: Customer): Promise<void> {
  const user = new UserData().setEmail(customer.email); // ✗ no-undeclared-recipient
  const event = new ServerEvent().setEventName('Purchase').setUserData(user);
  await new EventRequest('token', 'pixel').setEvents([event]).execute();
}

export function visited(from: string, agent: string, page: string): void {
  const visitor = new UserData().setClientIpAddress(from); // ✗ no-undeclared-recipient
  visitor.setClientUserAgent(agent); // ✗ no-undeclared-recipient
  new ServerEvent().setUserData(visitor).setEventId(page);
}
