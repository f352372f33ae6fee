import Crisp from 'crisp-api';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const crisp = new Crisp();

export async function register(customer: Customer): Promise<void> {
  await crisp.website.addNewPeopleProfile('site', { email: customer.email, person: { nickname: 'new' } }); // ✗ no-undeclared-recipient
  await crisp.website.addNewPeopleProfile('site', { person: { nickname: 'new' } });
}

export async function look(customer: Customer): Promise<void> {
  await crisp.website.getPeopleProfile('site', customer.email); // ✗ no-undeclared-recipient
  await crisp.website.getPeopleStatistics('site');
}
