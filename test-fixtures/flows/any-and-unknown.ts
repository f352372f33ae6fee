/** @purpose essential.legal_obligation */
interface Witness {
  caseNumber: string;
  /** @personalData user.contact.email */
  email: string;
}

declare const elsewhere: any;

export function heard(witness: Witness): void {
  const loose: any = witness;
  console.log(loose.caseNumber);
  console.log(loose.email); // ✗ no-plaintext-logging: 'loose.email' (user.contact.email, declared on Witness) reaches 'console.log' in the clear.
  const opaque: unknown = witness.email;
  console.log(opaque); // ✗ no-plaintext-logging: 'opaque' (user.contact.email, declared on Witness) reaches 'console.log' in the clear.
  if (typeof opaque === 'string') console.log(opaque.length);
  console.log(elsewhere);
  console.log(elsewhere.payload);
  const wrapped: any = { inner: { witness } };
  console.log(wrapped.inner.other);
  console.log(wrapped.inner); // ✗ no-plaintext-logging: 'wrapped.inner' (user.contact.email, declared on Witness) reaches 'console.log' in the clear.
}
