/** @purpose essential.service */
interface Donor {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  amount: number;
}

export function received(donor: Donor): void {
  console.log(Object.keys(donor));
  const entries = Object.entries(donor);
  console.log(entries); // ✗ no-plaintext-logging: 'entries' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  console.log(entries.length);
  for (const [key, value] of Object.entries(donor)) {
    console.log(key);
    console.log(value); // ✗ no-plaintext-logging: 'value' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  }
  const merged = Object.assign({}, donor, { at: 1 });
  console.log(merged.at, merged.amount);
  console.log(merged); // ✗ no-plaintext-logging: 'merged' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  const frozen = Object.freeze({ id: donor.id });
  console.log(frozen);
  const copy = structuredClone(donor);
  console.log(copy.id);
  console.log(copy.email); // ✗ no-plaintext-logging: 'copy.email' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  const rebuilt = Object.fromEntries([['mail', donor.email]]);
  console.log(rebuilt); // ✗ no-plaintext-logging: 'rebuilt' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  console.log(Object.fromEntries([['amount', donor.amount]]));
}
