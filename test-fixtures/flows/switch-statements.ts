/** @purpose essential.service.notifications */
interface Message {
  channel: 'mail' | 'text' | 'none';
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

function target(message: Message): string {
  switch (message.channel) {
    case 'mail':
      return message.email;
    case 'text':
      return 'text';
    default:
      return 'none';
  }
}

function kind(message: Message): string {
  switch (message.email) {
    case '':
      return 'empty';
    default:
      return 'filled';
  }
}

export function deliver(message: Message): void {
  console.log(kind(message));
  const to = target(message);
  console.log(to); // ✗ no-plaintext-logging: 'to' (user.contact.email, declared on Message) reaches 'console.log' in the clear.
  let shown = 'nothing';
  switch (message.channel) {
    case 'text':
      shown = message.phone;
      console.log(shown); // ✗ no-plaintext-logging: 'shown' (user.contact.phone_number, declared on Message) reaches 'console.log' in the clear.
      shown = 'a number';
      break;
    case 'mail':
      shown = 'a mailbox';
      break;
    case 'none':
  }
  console.log(shown);
}
