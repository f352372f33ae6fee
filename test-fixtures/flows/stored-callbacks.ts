/** @purpose essential.legal_obligation */
interface Voter {
  district: string;
  /** @personalData user.contact.email */
  email: string;
}

type Listener = (text: string) => void;

class Poll {
  readonly #listeners: Listener[] = [];
  onClose: Listener | undefined;

  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  vote(voter: Voter): void {
    for (const listener of this.#listeners) listener(voter.email); // ✗ no-plaintext-logging: 'voter.email' (user.contact.email, declared on Voter) reaches 'console.log' in the clear.
    this.onClose?.(voter.district);
  }
}

const poll = new Poll();
poll.listen((text) => console.log(text));
poll.listen((text) => console.log(text.length));
poll.onClose = (text) => console.log(text);

export function open(voter: Voter): void {
  poll.vote(voter);
  console.log(voter.district);
  console.log(voter); // ✗ no-plaintext-logging: 'voter' (user.contact.email, declared on Voter) reaches 'console.log' in the clear.
}
