/** @purpose essential.service */
interface Runner {
  bib: number;
  /** @personalData user.contact.email */
  email: string;
}

export function race(runners: readonly Runner[]): void {
  for (const runner of runners) {
    console.log(runner.bib);
    console.log(runner.email); // ✗ no-plaintext-logging: 'runner.email' (user.contact.email, declared on Runner) reaches 'console.log' in the clear.
  }
  for (let index = 0; index < runners.length; index += 1) {
    console.log(index, runners[index]?.bib);
    console.log(runners[index]?.email); // ✗ no-plaintext-logging: 'runners[index]?.email' (user.contact.email, declared on Runner) reaches 'console.log' in the clear.
  }
  for (const key in runners[0]) console.log(key);
  for (const [place, { bib }] of runners.entries()) console.log(place, bib);

  let previous = '';
  for (const { email } of runners) {
    console.log(previous); // ✗ no-plaintext-logging: 'previous' (user.contact.email, declared on Runner) reaches 'console.log' in the clear.
    previous = email;
  }
  previous = '';
  console.log(previous);

  let left = runners.length;
  do {
    left -= 1;
    console.log(left);
  } while (left > 0);
}

export function standings(runners: readonly Runner[]): void {
  let last = { bib: 0, email: '' };
  let current = { bib: 0, email: '' };
  for (const runner of runners) {
    last = current;
    current = { bib: runner.bib, email: '' };
    console.log(last); // ✗ no-plaintext-logging: 'last' (user.contact.email, declared on Runner) reaches 'console.log' in the clear.
    console.log(current);
    current.email = runner.email;
  }
  for (const runner of runners) {
    const entry = { bib: runner.bib, email: runner.email };
    entry.email = '';
    console.log(entry);
  }
}

/** Each round moves every address one place on: the last place is reached after ten of them. */
export function lastTen(runners: readonly Runner[]): void {
  let [one, two, three, four, five] = ['', '', '', '', ''];
  let [six, seven, eight, nine, ten] = ['', '', '', '', ''];
  let bib = 0;
  for (const runner of runners) {
    console.log(ten); // ✗ no-plaintext-logging: 'ten' (user.contact.email, declared on Runner) reaches 'console.log' in the clear.
    console.log(bib);
    ten = nine;
    nine = eight;
    eight = seven;
    seven = six;
    six = five;
    five = four;
    four = three;
    three = two;
    two = one;
    one = runner.email;
    bib = runner.bib;
  }
}
