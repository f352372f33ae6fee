const guests = new Set<string>();

function isAllowedOption(value: string): boolean {
  return guests.has(value);
}

/** Whoever stands on no list is somebody all the same, whatever the list or the function that asks is called. */
export function admit(email: string, guestOptions: readonly string[]): void {
  if (!guestOptions.includes(email)) throw new Error(`Not invited: ${email}`); // ✗ no-personal-data-in-errors: 'email' (user.contact.email, inferred from the name 'email') reaches an error message through 'new Error'.
  if (!isAllowedOption(email)) throw new Error(`Not invited: ${email}`); // ✗ no-personal-data-in-errors: 'email' (user.contact.email, inferred from the name 'email') reaches an error message through 'new Error'.
  if (!isAllowedOption(email)) throw new Error('Not invited');
}
