interface Author {
  /** @personalData user.contact.email
   * @purpose functional.service
   */
  email: string;
}

interface Draft {
  id: string;
  title: string;
  author: Author;
}

declare function load(id: string): Promise<Partial<Draft>>;

async function repaired(draft: Draft, author: Author): Promise<Draft> {
  const fresh = await load(draft.id);
  return { ...draft, ...fresh, title: draft.title.trim(), author };
}

export async function repair(draft: Draft, author: Author): Promise<void> {
  const next = await repaired(draft, author);
  Object.assign(draft, next);
  console.info('repaired', draft.id);
  console.info('repaired', draft.title);
  console.info('by', draft.author); // ✗ no-plaintext-logging: 'draft.author' (user.contact.email, declared on Author) reaches 'console.info' in the clear.
  console.info('all', draft); // ✗ no-plaintext-logging: 'draft' (user.contact.email, declared on Author) reaches 'console.info' in the clear.
}

export function hide(author: Author): void {
  Object.assign(author, { email: '[hidden]' });
  console.info('author', author.email);
  console.info('author', author);
}

export function copy(from: Author, to: Author): void {
  Object.assign(to, from);
  console.info('to', to.email); // ✗ no-plaintext-logging: 'to.email' (user.contact.email, declared on Author) reaches 'console.info' in the clear.
}

export function fill(target: { mail?: string; key?: string }, author: Author): void {
  Object.assign(target, { mail: author.email, key: 'a' });
  console.info(target.mail); // ✗ no-plaintext-logging: 'target.mail' (user.contact.email, declared on Author) reaches 'console.info' in the clear.
  console.info(target.key);
}
