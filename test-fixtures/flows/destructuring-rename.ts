/** @purpose essential.service */
interface Patient {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.demographic.date_of_birth */
  birthDate: string;
  ward: string;
  contact: Contact;
}

/** @purpose essential.service */
interface Contact {
  /** @personalData user.contact.phone_number */
  phone: string;
  language: string;
}

export function admit(patient: Patient): void {
  const { email: recipient, ward: place, birthDate: day } = patient;
  console.log('to', recipient); // ✗ no-plaintext-logging: 'recipient' (user.contact.email, declared on Patient) reaches 'console.log' in the clear.
  console.log('in', place);
  console.log('on', day); // ✗ no-plaintext-logging: 'day' (user.demographic.date_of_birth, declared on Patient) reaches 'console.log' in the clear.
}

export function call({ contact: { phone: line, language: spoken }, ward: place }: Patient): void {
  console.log('calling', line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Contact) reaches 'console.log' in the clear.
  console.log('in', spoken);
  console.log('from', place);
}

export function nested(patients: readonly Patient[]): void {
  for (const { id: key, contact: reach } of patients) {
    console.log('visit', key);
    console.log('reach', reach); // ✗ no-plaintext-logging: 'reach' (user.contact.phone_number, declared on Contact) reaches 'console.log' in the clear.
  }
}
