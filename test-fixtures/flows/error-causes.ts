/** @purpose essential.service */
interface Insured {
  policy: string;
  /** @personalData user.health_and_medical */
  diagnosis: string;
}

declare function decide(insured: Insured): void;

class ClaimError extends Error {
  constructor(
    message: string,
    readonly insured: Insured,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ClaimError';
  }

  toJSON(): { readonly policy: string } {
    return { policy: this.insured.policy };
  }
}

export function assess(insured: Insured): void {
  try {
    decide(insured);
  } catch (cause) {
    throw new ClaimError(`cannot assess ${insured.policy}`, insured, { cause });
  }
}

export function reject(insured: Insured): void {
  const error = new ClaimError(`rejected: ${insured.diagnosis}`, insured); // ✗ no-personal-data-in-errors: 'insured.diagnosis' (user.health_and_medical, declared on Insured) reaches an error message through 'super', by way of new ClaimError().
  console.warn(error.name);
  console.warn(error.toJSON());
  console.warn(error.insured.policy);
  console.warn(error.insured.diagnosis); // ✗ no-plaintext-logging: 'error.insured.diagnosis' (user.health_and_medical, declared on Insured) reaches 'console.warn' in the clear.
}

export function aggregated(insured: Insured): void {
  const errors = new AggregateError([new Error('one')], `failed for ${insured.policy}`);
  console.warn(errors);
  throw new TypeError(`unexpected ${insured.diagnosis}`); // ✗ no-personal-data-in-errors: 'insured.diagnosis' (user.health_and_medical, declared on Insured) reaches an error message through 'new TypeError'.
}
