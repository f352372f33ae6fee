/** @purpose essential.service */
interface Visitor {
  room: string;
  /** @personalData user.contact.email */
  email: string;
}

// A program without any check of consent asks where it runs all the same.
export function announce(visitor: Visitor): void {
  if (process.env.NODE_ENV === 'development') print(visitor);
  show(visitor);
}

export function dismiss(visitor: Visitor): void {
  if (process.env.NODE_ENV === 'development') show(visitor);
}

function print(visitor: Visitor): void {
  console.log(visitor.email);
}

function show(visitor: Visitor): void {
  console.log(visitor.room);
  console.log(visitor.email); // ✗ no-plaintext-logging: 'visitor.email' (user.contact.email, declared on Visitor) reaches 'console.log' in the clear.
}
