import type { GuardModel, Location } from '@privet/model';
import { shortened } from './flow-of-hit.ts';
import { guardsOf, guardsOfRoles, NO_GUARDS, type Guards } from './guards.ts';
import type { ProgramPort } from './program.ts';
import { NOTHING, type Value } from './value.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What a model's check guards, called with these arguments at a place. */
export function guardsOfModel(
  { purposes, purposeFrom, when, roles, rolesFrom }: GuardModel,
  args: readonly Value[],
  at: Location,
  port: ProgramPort,
): Guards {
  const text = shortened(port.textOf(at));
  if (when && !when.every(({ argument, is }) => isOnly(args[argument], is))) return NO_GUARDS;
  if (roles) return guardsOfRoles(roles, text);
  if (rolesFrom) return NO_GUARDS;
  if (purposeFrom === undefined) return guardsOf(purposes, text);
  const { constants } = args[purposeFrom.argument] ?? NOTHING;
  // Which purpose is checked is decided elsewhere; that one is checked is clear.
  if (constants === undefined || constants.size !== 1) return guardsOf(undefined, text);
  const [word] = constants;
  const named = String(word);
  if (Object.hasOwn(purposeFrom.words, named)) return guardsOf(purposeFrom.words[named], text);
  return purposeFrom.others ? guardsOf(undefined, text) : NO_GUARDS;
}

function isOnly(value: Value | undefined, constant: string | boolean): boolean {
  const { constants } = value ?? NOTHING;
  return constants?.size === 1 && constants.has(constant);
}

/** What the result of a model's check tells. */
export function verdictOfModel(model: GuardModel, guards: Guards): Verdict {
  if (model.equals === undefined) return verdictOf(guards);
  return { ...verdictOf(NO_GUARDS), equal: { text: model.equals, guards } };
}

/** What the result of a check tells that a tag declares: it is true where the person has consented. */
export function declaredCheck(purposes: readonly string[], at: Location, port: ProgramPort): Verdict | undefined {
  return purposes.length === 0 ? undefined : verdictOf(guardsOf(purposes, shortened(port.textOf(at))));
}
