/** @purpose essential.service */
interface Donor {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  amount: number;
}

const ENDPOINT = '/api/donations';
const PARTNER = 'https://crm.partner.example/leads';

export async function donate(donor: Donor): Promise<void> {
  await fetch(ENDPOINT, { method: 'POST', body: JSON.stringify(donor) });
  await fetch('/api/donations', { method: 'POST', body: JSON.stringify({ email: donor.email }) });
  await fetch(PARTNER, { method: 'POST', body: JSON.stringify({ amount: donor.amount }) });
  await fetch(PARTNER, { method: 'POST', body: JSON.stringify(donor) }); // ✗ no-undeclared-recipient: 'donor' (user.contact.email, declared on Donor) reaches the recipient crm.partner.example through 'fetch' undeclared.
  await fetch('https://crm.partner.example/contacts', { method: 'PUT', body: donor.email }); // ✗ no-undeclared-recipient: 'donor.email' (user.contact.email, declared on Donor) reaches the recipient crm.partner.example through 'fetch' undeclared.
  const response = await fetch(`${ENDPOINT}?email=${donor.email}`); // ✗ no-personal-data-in-url: 'donor.email' (user.contact.email, declared on Donor) reaches a URL through 'fetch'.
  console.log(response.status, response.ok);
}
