/** @purpose essential.service */
interface Guest {
  room: number;
  /** @personalData user.contact.phone_number */
  phone: string;
}

class Call implements Disposable {
  readonly line: string;

  constructor(line: string) {
    this.line = line;
  }

  [Symbol.dispose](): void {
    console.log('hung up');
  }
}

export function ring(guest: Guest): void {
  using call = new Call(guest.phone);
  console.log(guest.room);
  console.log(call.line); // ✗ no-plaintext-logging: 'call.line' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear.
}

export async function knock(guest: Guest): Promise<void> {
  using call = new Call(String(guest.room));
  console.log(call.line);
  await Promise.resolve();
  console.log(guest); // ✗ no-plaintext-logging: 'guest' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear.
}
