import { COLUMNS, PLAN, Step } from './fields';

/** @purpose essential.service.account */
interface Account {
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

const LOCAL = { mail: 'mail', plan: 'plan' };

/** Members of enums and tables of constants are names, in this file or another. */
export function named(account: Account): void {
  const steps: Record<string, string> = { kind: 'export' };
  steps[Step.Build] = account.plan;
  steps[Step.Push] = account.email;
  console.log(steps.kind, steps[Step.Build], steps.build);
  console.log(steps[Step.Push]); // ✗ no-plaintext-logging: 'steps[Step.Push]' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
  console.log(steps); // ✗ no-plaintext-logging: 'steps' (user.contact.email, declared on Account) reaches 'console.log' in the clear.

  const row: Record<string, string> = {};
  row[COLUMNS.contact] = account.email;
  row[COLUMNS.plan] = account.plan;
  console.log(row[PLAN], row[COLUMNS.plan]);
  console.log(row.contact_mail); // ✗ no-plaintext-logging: 'row.contact_mail' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
  written(row[COLUMNS.plan]);
  written(row[COLUMNS.contact]); // ✗ no-plaintext-logging: 'row[COLUMNS.contact]' (user.contact.email, declared on Account) reaches 'console.log' in the clear, by way of written().

  const local = { [LOCAL.mail]: account.email, [LOCAL.plan]: account.plan };
  console.log(local[LOCAL.plan]);
  console.log(local[LOCAL.mail]); // ✗ no-plaintext-logging: 'local[LOCAL.mail]' (user.contact.email, declared on Account) reaches 'console.log' in the clear.

  const kept = new Map<string, string>();
  kept.set(COLUMNS.contact, account.email).set(PLAN, account.plan);
  console.log(kept.get(COLUMNS.plan));
  console.log(kept.get('contact_mail')); // ✗ no-plaintext-logging: 'kept.get('contact_mail')' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
}

/** A key that may be another one hides nothing. */
export function chosen(account: Account, key = 'plan'): void {
  const row: Record<string, string> = {};
  row[key] = account.email;
  console.log(row.plan, row.mail); // ✗ no-plaintext-logging: 'row.mail' (user.contact.email, declared on Account) reaches 'console.log' in the clear. ✗ no-plaintext-logging: 'row.plan' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
  const other: Record<string, string> = {};
  const column = key === '' ? PLAN : key;
  other[column] = account.email;
  console.log(other.mail); // ✗ no-plaintext-logging: 'other.mail' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
  const last: Record<string, string> = {};
  let current: string = PLAN;
  for (const name of [key, 'mail']) {
    last[current] = account.email;
    current = name;
  }
  console.log(last.mail); // ✗ no-plaintext-logging: 'last.mail' (user.contact.email, declared on Account) reaches 'console.log' in the clear.
}

function written(text: string): void {
  console.log(text);
}
