/** @purpose employment */
interface Teacher {
  id: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

function* idsOf(teachers: readonly Teacher[]): Generator<string> {
  for (const teacher of teachers) yield teacher.id;
}

function* linesOf(teachers: readonly Teacher[]): Generator<string> {
  yield 'teachers';
  for (const teacher of teachers) yield teacher.phone;
}

function* both(teachers: readonly Teacher[]): Generator<string> {
  yield* idsOf(teachers);
  yield* linesOf(teachers);
}

export function roster(teachers: readonly Teacher[]): void {
  for (const id of idsOf(teachers)) console.log(id);
  for (const line of linesOf(teachers)) console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Teacher) reaches 'console.log' in the clear.
  const all = [...both(teachers)];
  console.log(all); // ✗ no-plaintext-logging: 'all' (user.contact.phone_number, declared on Teacher) reaches 'console.log' in the clear.
  const ids = Array.from(idsOf(teachers));
  console.log(ids);
  const first = linesOf(teachers).next();
  console.log(first.done);
  console.log(first.value); // ✗ no-plaintext-logging: 'first.value' (user.contact.phone_number, declared on Teacher) reaches 'console.log' in the clear.
}
