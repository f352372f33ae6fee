interface Entry {
  operation: string;
  email: string;
}

class Failure extends Error {
  readonly info: Record<string, unknown>;

  constructor(message: string, info: Record<string, unknown>) {
    super(message);
    this.info = info;
  }
}

const entries: Entry[] = [];

async function addEntry(operation: string, email: string, initiator: string): Promise<void> {
  if (!operation) {
    throw new Failure('missing operation of an entry', { email });
  }
  if (initiator === undefined && operation !== 'sign-in') throw new Failure('initiator is required', { email });
  entries.push({ operation, email });
  await Promise.resolve();
}

async function takeEntry(operation: string, email: string): Promise<void> {
  if (operation === 'sign-out') throw new Failure('missing rights for it', { email });
  entries.push({ operation, email });
  await Promise.resolve();
}

async function findEntry(operation: string, email: string): Promise<Entry> {
  const entry = entries.find((one) => one.email === email);
  if (!entry) throw new Failure('missing entry', { email });
  if (!operation || entry.operation !== operation) throw new Failure('missing operation', { email });
  return Promise.resolve(entry);
}

/** Quotes what it asks for in its text: an error that tells more than whoever calls should read. */
function needsEntry(operation: string, email: string): void {
  if (!operation) throw new Error(`missing operation of ${email}`); // ✗ no-personal-data-in-errors: 'email' (user.contact.email, inferred from the name 'email') reaches an error message through 'new Error'.
}

export async function signIn(email: string, id: string): Promise<void> {
  try {
    await addEntry('sign-in', email, id);
  } catch (error) {
    console.error('not kept', error);
  }
}

export async function signOut(email: string): Promise<void> {
  try {
    await takeEntry('sign-out', email);
  } catch (error) {
    console.error('not kept', error); // ✗ no-plaintext-logging: 'error' (user.contact.email, inferred from the name 'email') reaches 'console.error' in the clear.
  }
  try {
    await findEntry('sign-in', email);
  } catch (error) {
    console.error('not found', error); // ✗ no-plaintext-logging: 'error' (user.contact.email, inferred from the name 'email') reaches 'console.error' in the clear.
  }
  needsEntry('sign-in', email);
}
