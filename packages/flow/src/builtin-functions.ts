import type { Builtin, Builtins, MemberCall } from './builtin.ts';
import { NOTHING } from './value.ts';

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
const bind: Builtin<MemberCall> = ({ receiver, args }) => {
  const [self, ...rest] = args;
  const bound = { receiver: self?.value ?? NOTHING, arguments: rest.map((argument) => argument.value) };
  const callables = new Map(
    [...receiver.callables].map(([key, callable]) => [
      callable.kind === 'function' ? `b${callable.function}` : key,
      callable.kind === 'function' ? { ...callable, bound } : callable,
    ]),
  );
  return { ...receiver, callables };
};

/** Members of functions. */
export const FUNCTION_MEMBERS: Builtins<MemberCall> = { call: callWith, apply, bind };
