/** @purpose essential.service */
interface Reader {
  id: string;
  /** @personalData user.contact.email */
  email?: string;
}

export function opened(reader: Reader): void {
  console.log(reader.id as unknown);
  console.log(reader.email!); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear.
  console.log(reader.email as unknown as object); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear.
  const entry = { key: reader.id, mail: reader.email } satisfies Record<string, unknown>;
  console.log(entry.key);
  console.log(entry.mail); // ✗ no-plaintext-logging: 'entry.mail' (user.contact.email, declared on Reader) reaches 'console.log' in the clear.
  const loose = reader as unknown as { email: string; plan: string };
  console.log(loose.plan);
  console.log(loose.email); // ✗ no-plaintext-logging: 'loose.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear.
  const modes = ['light', 'dark'] as const;
  console.log(modes);
}
