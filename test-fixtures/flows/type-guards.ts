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
