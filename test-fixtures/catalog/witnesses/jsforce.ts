import { Connection } from 'jsforce';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const salesforce = new Connection({ loginUrl: 'https://login.salesforce.com' });

export async function register(customer: Customer): Promise<void> {
  await salesforce.sobject('Contact').create({ Email: customer.email }); // ✗ no-undeclared-recipient
  await salesforce.create('Contact', { Email: customer.email }); // ✗ no-undeclared-recipient
  await salesforce.sobject('Contact').create({ LeadSource: 'Web' });
}
