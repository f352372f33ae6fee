import { writeFileSync } from 'node:fs';
import imprint from './imprint.json';

interface Contributor {
  readonly author: { readonly name: string; readonly email: string };
}

// What a file of JSON holds was written by whoever wrote the program.
export function release(version: string): void {
  console.log('releasing', imprint.product, imprint.author.email);
  writeFileSync('imprint.txt', JSON.stringify({ ...imprint, version }));
  console.log(imprint);
}

export function thank(contributor: Contributor): void {
  console.log(contributor.author.email); // ✗ no-plaintext-logging: 'contributor.author.email' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
}
