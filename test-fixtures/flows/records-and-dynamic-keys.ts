/** @purpose essential.service */
interface Row {
  code: string;
  /** @personalData user.contact.email */
  email: string;
  score: number;
}

export function columns(row: Row, column: keyof Row, rows: readonly Row[]): void {
  console.log(row['code']);
  console.log(row['email']); // ✗ no-plaintext-logging: 'row['email']' (user.contact.email, declared on Row) reaches 'console.log' in the clear.
  console.log(row[column]); // ✗ no-plaintext-logging: 'row[column]' (user.contact.email, declared on Row) reaches 'console.log' in the clear.

  const scores: Record<string, number> = {};
  const mails: Record<string, string> = {};
  const byMail: Record<string, number> = {};
  for (const { code, email, score } of rows) {
    scores[code] = score;
    mails[code] = email;
    byMail[email] = score;
  }
  console.log(scores);
  console.log(scores['a1']);
  console.log(mails); // ✗ no-plaintext-logging: 'mails' (user.contact.email, declared on Row) reaches 'console.log' in the clear.
  console.log(Object.keys(mails));
  const names = Object.keys(byMail);
  console.log(names); // ✗ no-plaintext-logging: 'names' (user.contact.email, declared on Row) reaches 'console.log' in the clear.

  const field = 'email';
  console.log(row[field]); // ✗ no-plaintext-logging: 'row[field]' (user.contact.email, declared on Row) reaches 'console.log' in the clear.
  const safe = 'score';
  console.log(row[safe]);
}

/** What is written under names that only the run knows may be any member, but for the id. */
export function refreshed(current: { id: string; code: string }, changes: Row): void {
  const session: Record<string, unknown> = { id: current.id };
  for (const key of Object.keys(changes) as (keyof Row)[]) session[key] = changes[key];
  const later: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(changes)) later[key] = value;
  console.log(later['userId'], session['id']);
  console.log(later['note']); // ✗ no-plaintext-logging: 'later['note']' (user.contact.email, declared on Row) reaches 'console.log' in the clear.
}

function firstOf(row: any, columns: readonly string[]): unknown {
  for (const column of columns) if (row[column] !== undefined) return row[column];
  return undefined;
}

/** Which columns these are, the names tell that they are given. */
export function imported(rows: any[]): void {
  for (const row of rows) {
    const userId = firstOf(row, ['user_id', 'userId']);
    const emailAddress = firstOf(row, ['email', 'mail']);
    const plan = firstOf(row, ['plan']);
    console.log({ userId, emailAddress, plan }); // ✗ no-plaintext-logging: '{ userId, emailAddress, plan }' (user.contact.email, inferred from the name 'emailAddress') reaches 'console.log' in the clear.
    console.log({ userId, plan });
  }
}
