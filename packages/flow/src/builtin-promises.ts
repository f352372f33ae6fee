import type { Activation } from './activation.ts';
import type { Builtin, Builtins, MemberCall } from './builtin.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { join, type Value } from './value.ts';

/** A promise is what it will be: its callbacks receive the value itself. */
const then: Builtin<MemberCall> = ({ activation, calls, receiver, args, site }) => {
  const [fulfilled, rejected] = args;
  const settled = activation.denoted(receiver, site.receiverRange);
  if (rejected) calls.callEach(rejected, [errorFor(activation, rejected, site)], site);
  if (fulfilled === undefined || fulfilled.value.callables.size === 0) return receiver;
  return calls.callEach(fulfilled, [settled], site);
};
const caught: Builtin<MemberCall> = ({ activation, calls, receiver, args, site }) => {
  const [handler] = args;
  if (handler === undefined) return receiver;
  return join(receiver, calls.callEach(handler, [errorFor(activation, handler, site)], site));
};

/** What a handler is handed: anything that may go wrong, and what is known to. */
function errorFor(activation: Activation, { range }: ArgumentValue, { receiverRange }: CallSite): Value {
  const unknown = activation.unknown({ kind: 'caught', at: activation.location(range) }, range);
  return join(unknown, activation.rejectionsWithin(receiverRange));
}
const finallyDo: Builtin<MemberCall> = ({ calls, receiver, args, site }) => {
  const [handler] = args;
  if (handler) calls.callEach(handler, [], site);
  return receiver;
};

/** Members of promises. */
export const PROMISE_MEMBERS: Builtins<MemberCall> = { then, catch: caught, finally: finallyDo };
