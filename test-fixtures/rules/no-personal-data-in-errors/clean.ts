interface Account {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

/** @sanitizes redact */
function redacted(text: string): string {
  return text.replaceAll(/[^@]/g, '*');
}

export function signIn(account: Account): void {
  if (account.email === '') throw new Error(`Account ${account.id} has no email`);
  if (!account.email.includes('@')) throw new Error(`Not an address: ${redacted(account.email)}`);
}
