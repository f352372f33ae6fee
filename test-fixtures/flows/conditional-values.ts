/** @purpose essential.service */
interface Contact {
  id: string;
  label?: string;
  /** @personalData user.contact.email */
  email: string;
}

export function addressed(contact: Contact | undefined, quiet: boolean): void {
  const label = contact?.label ?? contact?.id;
  console.log(label);
  const reach = contact?.label ?? contact?.email;
  console.log(reach); // ✗ no-plaintext-logging: 'reach' (user.contact.email, declared on Contact) reaches 'console.log' in the clear.
  const either = quiet ? 'somebody' : contact?.email;
  console.log(either); // ✗ no-plaintext-logging: 'either' (user.contact.email, declared on Contact) reaches 'console.log' in the clear.
  const word = contact?.email ? 'known' : 'unknown';
  console.log(word);
  const or = contact?.email || 'nobody';
  console.log(or); // ✗ no-plaintext-logging: 'or' (user.contact.email, declared on Contact) reaches 'console.log' in the clear.
  const and = contact?.email && 'present';
  console.log(and === 'present');
  const id = contact && contact.id;
  console.log(id);
  const constant = quiet && 'quiet';
  console.log(constant);
}
