import { createHash } from 'node:crypto';

/** @purpose sales */
interface Lead {
  source: string;
  /** @personalData user.contact.email */
  email: string;
}

type Step = (text: string) => string;

const compose =
  (first: Step, second: Step): Step =>
  (text) =>
    second(first(text));

const trim: Step = (text) => text.trim();
const digest: Step = (text) => createHash('sha256').update(text).digest('hex');
const lower: Step = (text) => text.toLowerCase();

const normalise = compose(trim, lower);
const pseudonymise = compose(trim, digest);

function once<Result>(work: () => Result): () => Result {
  let result: { value: Result } | undefined;
  return () => (result ??= { value: work() }).value;
}

export function imported(lead: Lead): void {
  const clean = pseudonymise(lead.email);
  console.log(clean);
  const address = normalise(lead.email);
  console.log(address); // ✗ no-plaintext-logging: 'address' (user.contact.email, declared on Lead) reaches 'console.log' in the clear.
  const source = normalise(lead.source);
  console.log(source);

  const load = once(() => lead.email);
  const loaded = load();
  console.log(loaded); // ✗ no-plaintext-logging: 'loaded' (user.contact.email, declared on Lead) reaches 'console.log' in the clear.
  const origin = once(() => lead.source);
  console.log(origin());
}
