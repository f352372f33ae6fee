/** @purpose essential.service */
interface Delegate {
  badge: string;
  /** @personalData user.contact.email */
  email: string;
}

export function seated(chair: Delegate, guest: Delegate): void {
  const row = [chair.email, guest.badge];
  console.log(row); // ✗ no-plaintext-logging: 'row' (user.contact.email, declared on Delegate) reaches 'console.log' in the clear.
  console.log(row.length);

  const badges = [chair.badge, guest.badge];
  console.log(badges);
  console.log(badges[0]);

  const [first, second] = [chair, guest];
  console.log(first); // ✗ no-plaintext-logging: 'first' (user.contact.email, declared on Delegate) reaches 'console.log' in the clear.
  console.log(second.badge);

  const queue: string[] = [];
  console.log(queue);
  queue.push(chair.email);
  console.log(queue); // ✗ no-plaintext-logging: 'queue' (user.contact.email, declared on Delegate) reaches 'console.log' in the clear.
  const next = queue.shift();
  console.log(next); // ✗ no-plaintext-logging: 'next' (user.contact.email, declared on Delegate) reaches 'console.log' in the clear.

  const all = [...badges, 'late'];
  console.log(all);
}
