/** @purpose essential.service */
export interface User {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export interface Context {
  label: string;
  details: { text?: string; inner: { text?: string } };
}

interface Tagged {
  tags?: string[];
  note?: { text: string; id?: string };
}

function tag(subject: Tagged, text: string): Tagged {
  if (!subject.tags) subject.tags = [];
  subject.tags.push(text);
  return subject;
}

function annotate(subject: Tagged, text: string): void {
  const note = { text: '', id: '' };
  subject.note = note;
  note.text = text;
}

function write(context: Context, user: User): void {
  context.details.text = user.email;
}

/** What was put into something that was handed in, and filled afterwards, shows in that. */
export function tagged(user: User, subject: Tagged, other: Tagged): void {
  console.log(tag(subject, user.email)); // ✗ no-plaintext-logging: 'user.email' (user.contact.email, declared on User) reaches 'console.log' in the clear.
  console.log(subject.tags); // ✗ no-plaintext-logging: 'subject.tags' (user.contact.email, declared on User) reaches 'console.log' in the clear.
  console.log(subject.note);
  console.log(tag(other, user.id));
}

export function annotated(user: User, subject: Tagged): void {
  annotate(subject, user.email);
  console.log(subject.note?.id);
  console.log(subject.note); // ✗ no-plaintext-logging: 'subject.note' (user.contact.email, declared on User) reaches 'console.log' in the clear.
}

export function nested(user: User, context: Context): void {
  context.details.inner.text = user.email;
  console.log(context.label);
  console.log(context.details.text);
  console.log(context.details); // ✗ no-plaintext-logging: 'context.details' (user.contact.email, declared on User) reaches 'console.log' in the clear.
  context.details.inner.text = '';
  console.log(context.details);
}

export function written(user: User, context: Context, untouched: Context): void {
  write(context, user);
  console.log(untouched);
  console.log(context); // ✗ no-plaintext-logging: 'context' (user.contact.email, declared on User) reaches 'console.log' in the clear.
}

export class Outbox {
  lines: string[] = [];
  names: string[] = [];

  load(user: User): void {
    this.lines = [];
    this.names = [];
    this.lines.push(user.email);
    this.names.push(user.id);
  }

  show(): void {
    console.log(this.names);
    console.log(this.lines); // ✗ no-plaintext-logging: 'this.lines' (user.contact.email, declared on User) reaches 'console.log' in the clear.
  }
}
