interface Account {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.authorization.password */
  password: string;
}

function fail(message: string): never {
  throw new TypeError(message);
}

export function signIn(account: Account): void {
  if (account.password.length < 12) throw new Error(`Too short: ${account.password}`); // ✗ no-personal-data-in-errors: 'account.password' (user.authorization.password, declared on Account) reaches an error message through 'new Error'.
  if (!account.email.includes('@')) fail('No address: ' + account.email); // ✗ no-personal-data-in-errors: 'account.email' (user.contact.email, declared on Account) reaches an error message through 'new TypeError', by way of fail().
}
