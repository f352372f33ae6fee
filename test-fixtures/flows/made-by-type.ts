// What is made of an object by a function holds no more of it than the function's type has room for.

interface Person {
  readonly email: string;
  readonly phone: string;
}

interface Visit {
  readonly user: Person;
  readonly projects: readonly string[];
}

interface Key {
  readonly project: string;
  readonly area: string;
}

interface Entry {
  readonly project: string;
  readonly owner?: { readonly email: string };
}

declare function areasOf(visit: Visit): readonly string[];

function keysOf(visit: Visit): readonly Key[] {
  return areasOf(visit).flatMap((area) => JSON.parse(JSON.stringify({ ...visit, area })) as Key);
}

function entriesOf(visit: Visit): readonly Entry[] {
  return areasOf(visit).flatMap((area) => JSON.parse(JSON.stringify({ ...visit, area })) as Entry);
}

export function refreshed(visit: Visit): void {
  console.log('refreshing', JSON.stringify(keysOf(visit)));
  console.log('entries', JSON.stringify(entriesOf(visit))); // ✗ no-plaintext-logging: 'visit' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
}
