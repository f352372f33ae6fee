/** @purpose essential.service */
interface Person {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  note: string;
}

interface Customer extends Person {
  number: string;
}

type Contact = Pick<Customer, 'email' | 'number'>;
type Anonymous = Omit<Customer, 'email' | 'phone'>;
type Draft = Partial<Customer>;
type Fields = { readonly [Key in keyof Person]: Person[Key] | null };
type Labelled = Customer & { label: string };

export function stored(customer: Customer, contact: Contact, anonymous: Anonymous): void {
  console.log(customer.number);
  console.log(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Person) reaches 'console.log' in the clear.
  console.log(contact.number);
  console.log(contact); // ✗ no-plaintext-logging: 'contact' (user.contact.email, declared on Person) reaches 'console.log' in the clear.
  console.log(anonymous);
  console.log(anonymous.note);
}

export function edited(draft: Draft, fields: Fields, labelled: Labelled): void {
  console.log(draft.note);
  console.log(draft.phone); // ✗ no-plaintext-logging: 'draft.phone' (user.contact.phone_number, declared on Person) reaches 'console.log' in the clear.
  console.log(fields.note);
  console.log(fields.email); // ✗ no-plaintext-logging: 'fields.email' (user.contact.email, declared on Person) reaches 'console.log' in the clear.
  console.log(labelled.label);
  console.log(labelled); // ✗ no-plaintext-logging: 'labelled' (user.contact.email and user.contact.phone_number, declared on Person) reaches 'console.log' in the clear.
}
