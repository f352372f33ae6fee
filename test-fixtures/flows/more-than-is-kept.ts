/** @purpose essential.service */
interface Card {
  person: {
    address: {
      /** @personalData user.contact.email */
      email: string;
    };
  };
  a: number[];
  b: number[];
  c: number[];
  d: number[];
  e: number[];
  f: number[];
  g: number[];
  h: number[];
  i: number[];
  j: number[];
  k: number[];
  l: number[];
  m: number[];
  n: number[];
  o: number[];
  p: number[];
  q: number[];
}

declare function drawn(...lines: readonly (readonly number[])[]): string;

// Of more than a value can be told to hold, what a library may have made of something goes first.
export function printed({ person, ...card }: Card): void {
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q } = card;
  const text = drawn(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
  console.log(text);
  const all = `${text} ${person.address.email}`;
  console.log(all); // ✗ no-plaintext-logging: 'all' (user.contact.email, declared on Card) reaches 'console.log' in the clear.
}
