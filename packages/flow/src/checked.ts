import type { GuardModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { constantAt } from './constant-arguments.ts';
import { guardsOfModel, verdictOfModel } from './checks.ts';
import { shortened } from './flow-of-hit.ts';
import { allGuards, guardsOf, guardsOfRoles, NO_GUARDS, type Guards } from './guards.ts';
import { checksOf } from './middleware.ts';
import { isUnread } from './unread-results.ts';
import { CLEAN, NOTHING, type Value } from './value.ts';
import { guardsOn, telling, verdictOf } from './verdict.ts';

/** The result of a check, or what it calls once consent is there. */
export function checked(
  activation: Activation,
  calls: Calls,
  guard: GuardModel,
  result: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value {
  const values = args.map(({ value }) => value);
  const asked = guard.rolesFrom
    ? rolesNamed(activation, guard.rolesFrom, args, site)
    : guardsOfModel(guard, values, activation.location(site.range), activation.around.index.port);
  const guards = guard.granted && asked.size > 0 ? grantedBy(activation, guard.granted, values, site) : asked;
  // What is recorded here holds from here on; who may not pass is stopped inside, if nobody looks at the answer.
  if (guard.records || ((guard.roles ?? guard.rolesFrom) && isUnread(activation.fn, site.range))) {
    activation.state.guards = allGuards(activation.state.guards, guards);
    if (guard.records) return result;
  }
  if (guard.callback === undefined) return telling(CLEAN, verdictOfModel(guard, guards));
  const callback = args[guard.callback];
  if (callback) activation.under(guards, () => calls.callEach(callback, [], site));
  return result;
}

/** What an object says that the person has consented to. */
function grantedBy(
  activation: Activation,
  { argument, as, words }: NonNullable<GuardModel['granted']>,
  args: readonly Value[],
  site: CallSite,
): Guards {
  const text = shortened(activation.text(site.range));
  return Object.entries(words).reduce((guards, [word, purposes]) => {
    const { constants } = activation.state.load(args[argument] ?? NOTHING, word, undefined);
    return constants?.size === 1 && constants.has(as) ? allGuards(guards, guardsOf(purposes, text)) : guards;
  }, NO_GUARDS);
}

/** The check of who asks that arguments describe: `Roles('doctor', 'nurse')`, `Roles(['doctor'])`. */
function rolesNamed(
  activation: Activation,
  { argument, words = {} }: NonNullable<GuardModel['rolesFrom']>,
  args: readonly ArgumentValue[],
  site: CallSite,
): Guards {
  const { state } = activation;
  const named = args.slice(argument).map((one) => {
    const value = constantAt(activation, one);
    const list = one.spread || value.objects.size > 0 ? state.elements(value, undefined) : value;
    return list.labels.size > 0 || list.objects.size > 0 ? undefined : list.constants;
  });
  const roles = named.flatMap((constants) => [...(constants ?? [])].map(String));
  if (named.some((constants) => constants === undefined)) return NO_GUARDS;
  const meant = roles.map((role) => (Object.hasOwn(words, role) ? (words[role] ?? role) : role));
  return guardsOfRoles([...new Set(meant)].sort(), shortened(activation.text(site.range)));
}

/** All checks that arguments are, or tell by what they were made with. */
export function passedChecks(activation: Activation, args: readonly ArgumentValue[]): Value {
  const guards = args.reduce(
    (all, argument) => allGuards(allGuards(all, guardsOn(argument.value, 'then')), checksOf(activation, argument)),
    NO_GUARDS,
  );
  return telling(CLEAN, verdictOf(guards));
}
