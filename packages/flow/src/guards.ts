import type { PurposeGuard, RoleGuard } from '@privet/model';

/** A check that only programs for developers pass. */
interface DevelopmentCheck {
  readonly development: true;
  readonly text: string;
}

/** A check of consent, of who asks, or of the mode that a program was built in. */
export type PassedCheck = PurposeGuard | RoleGuard | DevelopmentCheck;

/** Checks that have been passed, by the purpose or role that they guard; `ANY_PURPOSE` where it is not known. */
export type Guards = ReadonlyMap<string, PassedCheck>;

/** Where nothing was checked. */
export const NO_GUARDS: Guards = new Map();

const ANY_PURPOSE = '*';
const DEVELOPMENT = 'development';

/** What is passed only where a program was built, or started, for developers: no real person's data gets into it. */
export const IN_DEVELOPMENT: Guards = new Map([[DEVELOPMENT, { development: true, text: DEVELOPMENT }]]);

/** Whether checks have been passed that only a program for developers passes. */
export function isInDevelopment(guards: Guards): boolean {
  return guards.has(DEVELOPMENT);
}

/** One check of these purposes, as the code writes it; of an unknown one where none is given. */
export function guardsOf(purposes: readonly string[] | undefined, text: string): Guards {
  if (purposes === undefined) return new Map([[ANY_PURPOSE, { text }]]);
  return purposes.length === 0 ? NO_GUARDS : new Map(purposes.map((purpose) => [purpose, { purpose, text }]));
}

/** One check of who asks, as the code writes it: one of these. */
export function guardsOfRoles(roles: readonly string[], text: string): Guards {
  return roles.length === 0 ? NO_GUARDS : new Map([[`role ${roles.join('|')}`, { roles, text }]]);
}

/** Those of the checks that are about consent. */
export function consentsAmong(guards: Guards): readonly PurposeGuard[] {
  return [...guards.values()].filter((guard) => !('roles' in guard) && !('development' in guard));
}

/** Those of the checks that are about who asks. */
export function rolesAmong(guards: Guards): readonly RoleGuard[] {
  return [...guards.values()].filter((guard) => 'roles' in guard);
}

/** What holds where the checks of both were passed one after the other. */
export function allGuards(one: Guards, other: Guards): Guards {
  if (one === other || other.size === 0) return one;
  if (one.size === 0) return other;
  const all = new Map(one);
  for (const [purpose, guard] of other) all.set(purpose, shownFirst(guard, one.get(purpose)));
  return all;
}

/** What holds where only one of both ways was taken: the checks of a purpose that stand on either. */
export function commonGuards(one: Guards, other: Guards): Guards {
  if (one === other || one.size === 0) return one;
  if (other.size === 0) return other;
  const common = new Map<string, PassedCheck>();
  for (const [purpose, guard] of one) {
    const partner = other.get(purpose);
    if (partner) common.set(purpose, shownFirst(guard, partner));
  }
  return common;
}

/** Whether the same purposes are guarded; how the checks are written does not count. */
export function sameGuards(one: Guards, other: Guards): boolean {
  return one === other || (one.size === other.size && [...one.keys()].every((purpose) => other.has(purpose)));
}

/** Of two checks of one purpose the one that messages quote, whatever the order in which they were met. */
function shownFirst(one: PassedCheck, other: PassedCheck | undefined): PassedCheck {
  return other !== undefined && other.text < one.text ? other : one;
}
