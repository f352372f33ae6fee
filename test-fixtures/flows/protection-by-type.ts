import type { Encrypted, Masked, Personal, Pseudonymized } from '@privet/annotations';

interface StoredPatient {
  readonly id: string;
  readonly email: Personal<string, 'user.contact.email', 'essential.service'>;
  readonly sealedEmail: Encrypted<string, 'user.contact.email', 'essential.service'>;
  readonly pseudonym: Pseudonymized<string, 'user.contact.email', 'essential.service'>;
  readonly shownPhone: Masked<string, 'user.contact.phone_number', 'essential.service'>;
}

declare function open(sealed: Encrypted<string, 'user.contact.email', 'essential.service'>): Personal<string, 'user.contact.email', 'essential.service'>;

export function stored(patient: StoredPatient): void {
  console.log(patient.sealedEmail);
  console.log(patient.pseudonym);
  console.log(patient.shownPhone);
  console.log(patient.email); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  const clear = open(patient.sealedEmail);
  console.log(clear); // ✗ no-plaintext-logging: 'clear' (user.contact.email, declared by Personal<…>) reaches 'console.log' in the clear.
  const { email, ...rest } = patient;
  console.log(rest);
  console.log(email.length);
}
