import type { Builtin, Builtins, MemberCall } from './builtin.ts';
import { callableKey, NOTHING } from './value.ts';

const callWith: Builtin<MemberCall> = ({ calls, receiver, args, site }) => {
  const [self, ...rest] = args;
  const called = { ...site, receiverRange: self?.range ?? site.receiverRange };
  return calls.of(receiver, self?.value ?? NOTHING, rest, called) ?? calls.unknown([receiver], rest, site);
};
const apply: Builtin<MemberCall> = ({ calls, receiver, args, site }) => {
  const [self, list] = args;
  const rest = list ? [{ ...list, spread: true }] : [];
  const called = { ...site, receiverRange: self?.range ?? site.receiverRange };
  return calls.of(receiver, self?.value ?? NOTHING, rest, called) ?? calls.unknown([receiver], rest, site);
};
const bind: Builtin<MemberCall> = ({ activation, receiver, args, site }) => {
  const [self, ...rest] = args;
  const bound = {
    place: activation.placeOf(site.range, 'bound'),
    receiver: self?.value ?? NOTHING,
    arguments: rest.map((argument) => argument.value),
  };
  const callables = [...receiver.callables.values()].map((callable) =>
    callable.kind === 'function' ? { ...callable, bound } : callable,
  );
  return { ...receiver, callables: new Map(callables.map((callable) => [callableKey(callable), callable])) };
};

/** Members of functions. */
export const FUNCTION_MEMBERS: Builtins<MemberCall> = { call: callWith, apply, bind };
