/** @purpose essential.service */
interface Rider {
  id: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

export function dispatched(rider: Rider): () => void {
  const line = rider.phone;
  const label = rider.id;
  return () => {
    console.log('arrived', label);
    console.log('arrived', line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Rider) reaches 'console.log' in the clear.
  };
}

function announcer(prefix: string, subject: string): (event: string) => void {
  return (event) => {
    console.log(prefix, event);
    console.log(subject);
  };
}

export function ride(rider: Rider): void {
  const quiet = announcer('ride', rider.id);
  quiet('started');
  const loud = announcer('ride', rider.phone); // ✗ no-plaintext-logging: 'rider.phone' (user.contact.phone_number, declared on Rider) reaches 'console.log' in the clear, by way of announcer().
  loud('started');
}

export function counter(rider: Rider): number {
  let latest = '';
  const remember = (): void => {
    latest = rider.phone;
  };
  remember();
  console.log(latest); // ✗ no-plaintext-logging: 'latest' (user.contact.phone_number, declared on Rider) reaches 'console.log' in the clear.
  return latest.length;
}
