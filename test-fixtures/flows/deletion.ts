/** @purpose essential.service.authentication */
interface Session {
  id: string;
  /** @personalData user.contact.email */
  email?: string;
  /** @personalData user.authorization.credentials */
  token?: string;
}

export function closed(session: Session): void {
  const copy = { ...session };
  delete copy.token;
  console.log(copy); // ✗ no-plaintext-logging: 'copy' (user.contact.email, declared on Session) reaches 'console.log' in the clear.
  delete copy.email;
  console.log(copy);
  console.log(session); // ✗ no-plaintext-logging: 'session' (user.authorization.credentials and user.contact.email, declared on Session) reaches 'console.log' in the clear.
}

export function cleared(session: Session): void {
  const copy = { ...session };
  copy.email = undefined;
  copy.token = undefined;
  console.log(copy);
  console.log(copy.token);
  copy.email = session.email;
  console.log(copy); // ✗ no-plaintext-logging: 'copy' (user.contact.email, declared on Session) reaches 'console.log' in the clear.
}
