/** @purpose essential.service.notifications.email */
interface Sender {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

declare const system: Sender;

function write(line = system.email): void {
  console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.email, declared on Sender) reaches 'console.log' in the clear.
}

function tag(line: string, prefix = system.id): void {
  console.log(prefix, line);
}

function both({ from = system.id, to = 'nobody' } = {}): void {
  console.log(from, to);
}

export function sent(sender: Sender): void {
  write();
  tag('sent');
  tag('sent', sender.id);
  tag('sent', sender.email); // ✗ no-plaintext-logging: 'sender.email' (user.contact.email, declared on Sender) reaches 'console.log' in the clear, by way of tag().
  both();
  both({ to: sender.id });
  both({ to: sender.email }); // ✗ no-plaintext-logging: 'sender.email' (user.contact.email, declared on Sender) reaches 'console.log' in the clear, by way of both().
}
