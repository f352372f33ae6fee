/** @purpose essential.service.delivery */
interface Courier {
  van: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

function record(this: { topic: string }, line: string): void {
  console.log(this.topic, line);
}

function say(line: string): void {
  console.log(line);
}

export function delivered(courier: Courier): void {
  const channel = { topic: 'delivery' };
  record.call(channel, courier.van);
  record.call(channel, courier.phone); // ✗ no-plaintext-logging: 'courier.phone' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear, by way of record().
  record.apply(channel, [courier.van]);
  record.apply(channel, [courier.phone]); // ✗ no-plaintext-logging: 'courier.phone' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear, by way of record().

  const bound = record.bind(channel);
  bound(courier.van);
  bound(courier.phone); // ✗ no-plaintext-logging: 'courier.phone' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear, by way of record().

  const ready = say.bind(undefined, courier.van);
  ready();
}

export function topic(courier: Courier): void {
  record.call({ topic: courier.van }, 'started');
  record.call({ topic: courier.phone }, 'started'); // ✗ no-plaintext-logging: 'courier.phone' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear, by way of record().
}

export function either(courier: Courier, urgent: boolean): void {
  const report = urgent ? say.bind(undefined, courier.van) : say.bind(undefined, courier.phone);
  report(); // ✗ no-plaintext-logging: 'report' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear, by way of say().
}
