/** @purpose sales */
interface Bidder {
  paddle: number;
  /** @personalData user.name */
  fullName: string;
}

function printAll(...lines: readonly unknown[]): void {
  console.log(...lines);
}

function printFirst(first: unknown, ...others: readonly unknown[]): void {
  console.log(first, others.length);
}

export function bid(bidder: Bidder): void {
  printAll(bidder.paddle, 'bids');
  printAll(bidder.paddle, bidder.fullName); // ✗ no-plaintext-logging: 'bidder.fullName' (user.name, declared on Bidder) reaches 'console.log' in the clear, by way of printAll().
  printFirst(bidder.paddle, bidder.fullName);
  printFirst(bidder.fullName, bidder.paddle); // ✗ no-plaintext-logging: 'bidder.fullName' (user.name, declared on Bidder) reaches 'console.log' in the clear, by way of printFirst().

  const line = ['lot', bidder.fullName];
  console.log(...line); // ✗ no-plaintext-logging: 'line' (user.name, declared on Bidder) reaches 'console.log' in the clear.
  const safe: [number, string] = [bidder.paddle, 'lot'];
  printAll(...safe);
  console.log(Math.max(...[bidder.paddle, 2]));
}
