/** @purpose marketing.communications.email */
interface Contact {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

declare function pages(): AsyncIterable<readonly Contact[]>;

async function* contacts(): AsyncGenerator<Contact> {
  for await (const page of pages()) {
    yield* page;
  }
}

async function* addresses(): AsyncGenerator<string> {
  for await (const contact of contacts()) yield contact.email;
}

export async function send(): Promise<void> {
  let count = 0;
  for await (const contact of contacts()) {
    count += 1;
    console.log('sending to', contact.id);
    console.log('sending to', contact.email); // ✗ no-plaintext-logging: 'contact.email' (user.contact.email, declared on Contact) reaches 'console.log' in the clear.
  }
  console.log('sent', count);
  for await (const page of pages()) {
    console.log(page.length);
    console.log(page); // ✗ no-plaintext-logging: 'page' (user.contact.email, declared on Contact) reaches 'console.log' in the clear.
  }
  for await (const address of addresses()) {
    console.log(address); // ✗ no-plaintext-logging: 'address' (user.contact.email, declared on Contact) reaches 'console.log' in the clear.
  }
}
