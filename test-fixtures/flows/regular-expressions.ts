/** @purpose essential.service.operations.support */
interface Ticket {
  number: string;
  /** @personalData user.contact.email */
  email: string;
}

export function parsed(ticket: Ticket): void {
  console.log(/^T-\d+$/.test(ticket.number));
  console.log(/@/.test(ticket.email));
  const found = /(.+)@(.+)/.exec(ticket.email);
  console.log(found?.length);
  console.log(found?.[1]); // ✗ no-plaintext-logging: 'found?.[1]' (user.contact.email, declared on Ticket) reaches 'console.log' in the clear.
  const local = ticket.email.match(/^[^@]+/)?.[0];
  console.log(local); // ✗ no-plaintext-logging: 'local' (user.contact.email, declared on Ticket) reaches 'console.log' in the clear.
  console.log(ticket.email.search(/@/));
  const spaced = ticket.email.replace('@', ' at ');
  console.log(spaced); // ✗ no-plaintext-logging: 'spaced' (user.contact.email, declared on Ticket) reaches 'console.log' in the clear.
  const next = ticket.email.replace('@', ' next to ');
  console.log(next); // ✗ no-plaintext-logging: 'next' (user.contact.email, declared on Ticket) reaches 'console.log' in the clear.
  console.log(ticket.email.replace(/./g, 'x'));
  const code = ticket.number.replace('T-', '');
  console.log(code);
}
