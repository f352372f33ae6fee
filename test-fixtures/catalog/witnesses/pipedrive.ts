import { Configuration, PersonsApi } from 'pipedrive/v2';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const persons = new PersonsApi(new Configuration({ apiKey: 'key' }));

export async function example(customer: Customer, client: PersonsApi): Promise<void> {
  await persons.addPerson({ AddPersonRequest: { name: 'customer', emails: [{ value: customer.email }] } }); // ✗ no-undeclared-recipient
  await client.searchPersons({ term: customer.email }); // ✗ no-undeclared-recipient
  await persons.getPersons({ limit: 10 });
}
