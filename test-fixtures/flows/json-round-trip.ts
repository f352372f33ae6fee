/** @purpose essential.service.account */
interface Tenant {
  unit: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.financial.bank_account */
  iban: string;
}

export function archived(tenant: Tenant): void {
  console.log(JSON.stringify(tenant)); // ✗ no-plaintext-logging: 'tenant' (user.financial.bank_account and user.contact.email, declared on Tenant) reaches 'console.log' in the clear.
  console.log(JSON.stringify({ unit: tenant.unit }));
  console.log(JSON.stringify({ unit: tenant.unit, mail: tenant.email })); // ✗ no-plaintext-logging: 'tenant.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.

  const text = JSON.stringify(tenant, null, 2);
  console.log(text.length);
  console.log(text); // ✗ no-plaintext-logging: 'text' (user.financial.bank_account and user.contact.email, declared on Tenant) reaches 'console.log' in the clear.

  const copy: Tenant = JSON.parse(text);
  console.log(copy.unit);
  console.log(copy.email); // ✗ no-plaintext-logging: 'copy.email' (user.contact.email, declared on Tenant) reaches 'console.log' in the clear.

  const short = JSON.stringify({ unit: tenant.unit });
  console.log(short);
  console.log(JSON.parse(short));
}
