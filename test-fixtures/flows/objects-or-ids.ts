// Who takes an object or its id hands on the id alone.
export interface Author {
  readonly _id: string;
  readonly id: string;
  /** @personalData user.contact.email @purpose essential.service.operations */
  readonly email: string;
  readonly bio?: string;
}

function idOf(authorOrId: any): string | undefined {
  if (authorOrId && authorOrId._id) {
    return authorOrId._id;
  } else if (authorOrId) {
    return authorOrId;
  }
  return undefined;
}

function identified(authorOrId: any): string {
  return authorOrId?.id ?? authorOrId;
}

function keyOf(authorOrId: Author | string): string {
  return (authorOrId as Author).id || (authorOrId as string);
}

function described(author: any): unknown {
  return author.bio || author;
}

export function archive(author: Author): void {
  console.log('archived', { author: idOf(author) });
  console.log('archived', identified(author));
  console.log('archived', keyOf(author));
  console.log('archived', described(author)); // ✗ no-plaintext-logging: 'author' (user.contact.email, declared on Author) reaches 'console.log' in the clear.
}

function shortOf(authorOrId: any): string {
  return typeof authorOrId === 'object' && authorOrId.id ? authorOrId.id : authorOrId;
}

/** What has no id yet is no id. */
export function save(author: Author): void {
  console.log('saved', shortOf(author));
  if (author.id) {
    console.log('updated', author.id);
  } else {
    console.log('created', author); // ✗ no-plaintext-logging: 'author' (user.contact.email, declared on Author) reaches 'console.log' in the clear.
  }
  console.log(author.id || author.bio || author); // ✗ no-plaintext-logging: 'author' (user.contact.email, declared on Author) reaches 'console.log' in the clear.
}

interface Letter {
  readonly id: string;
  readonly author: string | Author | null;
}

function authorIdOf(author: string | Author | null): string | null {
  if (!author) return null;
  return typeof author === 'string' ? author : author.id;
}

export function post({ letter }: { readonly letter: Letter }): void {
  console.log('posted', { author: authorIdOf(letter.author) });
  if (typeof letter.author !== 'string') console.log(letter.author); // ✗ no-plaintext-logging: 'letter.author' (user.contact.email, declared on Author) reaches 'console.log' in the clear.
  const { author } = letter;
  if (typeof author === 'string') console.log(author);
  else console.log(author); // ✗ no-plaintext-logging: 'author' (user.contact.email, declared on Author) reaches 'console.log' in the clear.
}

export function send(envelope: { readonly content: object }): void {
  post({ letter: envelope.content as Letter });
}
