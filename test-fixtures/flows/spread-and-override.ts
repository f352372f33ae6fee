/** @purpose employment */
interface Employee {
  staffNumber: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.workplace */
  salary: number;
  team: string;
}

export function reviewed(employee: Employee): void {
  const copy = { ...employee, reviewedAt: 1 };
  console.log('reviewed', copy); // ✗ no-plaintext-logging: 'copy' (user.workplace and user.contact.email, declared on Employee) reaches 'console.log' in the clear.
  console.log('at', copy.reviewedAt);

  const masked = { ...employee, email: '[masked]', salary: 0 };
  console.log('masked', masked);
  console.log('masked mail', masked.email);

  const half = { ...employee, salary: 0 };
  console.log('half', half); // ✗ no-plaintext-logging: 'half' (user.contact.email, declared on Employee) reaches 'console.log' in the clear.

  const defaults = { email: '[masked]', salary: 0 };
  const undone = { ...defaults, ...employee };
  console.log('mail', undone.email); // ✗ no-plaintext-logging: 'undone.email' (user.contact.email, declared on Employee) reaches 'console.log' in the clear.
  console.log('team', undone.team);
}

export function merged(employee: Employee, note: { text: string }): void {
  console.log({ ...note, team: employee.team });
  console.log({ ...note, ...employee }); // ✗ no-plaintext-logging: 'employee' (user.workplace and user.contact.email, declared on Employee) reaches 'console.log' in the clear.
}
