import { snakeCaseOf } from './snake-case.ts';

/** Fields of an e-mail that say to whom it goes. Who sends it is as often the service itself. */
const addressees = /^(to|cc|bcc)(_list)?$/;
/** What nothing but an e-mail has beside them. */
const ofEmail = /^subject(_line)?$/;

/** The sibling by which a field in lower snake case is known to hold the addressees of an e-mail: `to` beside `subject`. */
export function emailAround(name: string, siblings: readonly string[] | undefined): string | undefined {
  if (!addressees.test(name)) return undefined;
  return siblings?.find((sibling) => ofEmail.test(snakeCaseOf(sibling)));
}
