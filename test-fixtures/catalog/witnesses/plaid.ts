import { Configuration, CountryCode, PlaidApi, Products } from 'plaid';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const plaid = new PlaidApi(new Configuration());
const link = { client_name: 'Shop', language: 'en', country_codes: [CountryCode.De], products: [Products.Auth] };

export async function connect(customer: Customer): Promise<void> {
  await plaid.linkTokenCreate({ ...link, user: { client_user_id: '1', email_address: customer.email } }); // ✗ no-undeclared-recipient
  await plaid.linkTokenCreate({ ...link, user: { client_user_id: '1' } });
}

export async function verify(customer: Customer): Promise<void> {
  await plaid.identityDocumentsUploadsGet({ access_token: customer.email }); // ✗ no-undeclared-recipient
  await plaid.accountsGet({ access_token: 'token' });
}
