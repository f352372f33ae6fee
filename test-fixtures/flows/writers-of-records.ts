interface User {
  id: string;
  fullName: string;
  email: string;
}

/** Every record keeps who wrote it, by an id that a query may join. */
interface Written {
  createdByUserId?: string;
  createdByUser?: User;
  updatedById?: string | null;
  updatedBy?: User | null;
}

interface Skill extends Written {
  id: string;
  label: string;
}

/** Has written down who asked, whatever its table leads to besides. */
interface Ticket {
  id: string;
  subject: string;
  requesterId: string;
  requester?: User;
}

/** Written into the record, with no id that it could be joined by. */
interface Note {
  id: string;
  createdBy?: User;
}

/** What a query has joined is there. */
interface Loaded extends Skill {
  createdByUser: User;
}

export function added(skill: Skill, skills: readonly Skill[]): void {
  console.log('added', skill);
  console.log('of', JSON.stringify(skills));
}

export function opened(ticket: Ticket): void {
  console.log('opened', ticket.subject);
  console.log('opened', ticket); // ✗ no-plaintext-logging: 'ticket' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
}

export function noted(note: Note, loaded: Loaded): void {
  console.log('noted', note); // ✗ no-plaintext-logging: 'note' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
  console.log('loaded', loaded); // ✗ no-plaintext-logging: 'loaded' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
}

export function written(skill: Skill): void {
  console.log('by', skill.createdByUserId);
  console.log('by', skill.createdByUser); // ✗ no-plaintext-logging: 'skill.createdByUser' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
  report(skill);
  console.log('by', skill.createdByUser?.email); // ✗ no-plaintext-logging: 'skill.createdByUser?.email' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
}

function report(record: Skill): void {
  throw new Error(`refused ${JSON.stringify(record)}`);
}
