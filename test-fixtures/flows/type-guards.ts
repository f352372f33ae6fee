// What a type guard has ruled out is not there, whatever the value was made from.
export interface Reviewer {
  readonly id: string;
  /** @personalData user.contact.email @purpose essential.service */
  readonly email: string;
}

type Outcome =
  | { readonly ok: true; readonly reviewer: Reviewer }
  | { readonly ok: false; readonly reason: 'unknown' | 'expired'; readonly attempts: number };

declare function outcomeOf(code: string): Promise<Outcome>;

export async function reviewed(code: string): Promise<void> {
  const outcome = await outcomeOf(code);
  if (!outcome.ok) {
    console.warn('refused', outcome);
    return;
  }
  console.warn('accepted', outcome.reviewer.id);
  console.warn('accepted', outcome); // ✗ no-plaintext-logging: 'outcome' (user.contact.email, declared on Reviewer) reaches 'console.warn' in the clear.
}

function isFailure(outcome: Outcome): outcome is Extract<Outcome, { ok: false }> {
  return !outcome.ok;
}

function report(outcome: Outcome): void {
  if (isFailure(outcome)) console.error(outcome);
  else console.info(outcome); // ✗ no-plaintext-logging: 'outcome' (user.contact.email, declared on Reviewer) reaches 'console.info' in the clear.
}

export async function reported(code: string): Promise<void> {
  report(await outcomeOf(code));
}

export async function optional(code: string): Promise<void> {
  const outcome: Outcome | undefined = code === '' ? undefined : await outcomeOf(code);
  if (outcome) console.warn(outcome); // ✗ no-plaintext-logging: 'outcome' (user.contact.email, declared on Reviewer) reaches 'console.warn' in the clear.
}

/** A service gives a reference as an id, or as the whole of what it refers to. */
interface Review {
  readonly reviewer: string | Reviewer | undefined;
}

function idOf(reference: string | Reviewer | undefined): string | undefined {
  return typeof reference === 'object' ? reference.id : reference;
}

function rebuilt(details: Record<string, unknown>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(details)) made[name] = value;
  return made;
}

function note(details: Record<string, unknown>): void {
  console.info(JSON.stringify(rebuilt(details)));
}

export function noted(review: Review): void {
  const reviewerId = idOf(review.reviewer);
  note({ reviewerId });
  note({ reviewer: review.reviewer }); // ✗ no-plaintext-logging: 'review.reviewer' (user.contact.email, declared on Reviewer) reaches 'console.info' in the clear, by way of note().
}

/** Whoever walks through any object, level by level, finds nothing below a flag or a number. */
interface Verdict {
  readonly coldEmail: boolean;
  readonly workEmail: string;
}

declare function verdictOn(text: string): Promise<Verdict>;

function flattened(details: unknown): unknown {
  if (typeof details !== 'object' || details === null) return details;
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, flattened(value)]));
}

function show(details: object): void {
  console.info(flattened({ at: 'verdict', ...details }));
}

export async function judged(text: string): Promise<void> {
  const verdict = await verdictOn(text);
  show({ coldEmail: verdict.coldEmail });
  show({ sentBy: verdict.workEmail }); // ✗ no-plaintext-logging: 'verdict.workEmail' (user.contact.email, inferred from the name 'workEmail') reaches 'console.info' in the clear, by way of show().
}
