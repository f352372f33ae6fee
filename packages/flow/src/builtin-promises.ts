import type { Builtin, Builtins, MemberCall } from './builtin.ts';
import { join } from './value.ts';

/** A promise is what it will be: its callbacks receive the value itself. */
const then: Builtin<MemberCall> = ({ activation, calls, receiver, args, site }) => {
  const [fulfilled, rejected] = args;
  const settled = activation.denoted(receiver, site.receiverRange);
  if (rejected)
    calls.callEach(
      rejected,
      [activation.unknown({ kind: 'caught', at: activation.location(rejected.range) }, rejected.range)],
      site,
    );
  if (fulfilled === undefined || fulfilled.value.callables.size === 0) return receiver;
  return calls.callEach(fulfilled, [settled], site);
};
const caught: Builtin<MemberCall> = ({ activation, calls, receiver, args, site }) => {
  const [handler] = args;
  if (handler === undefined) return receiver;
  const error = activation.unknown({ kind: 'caught', at: activation.location(handler.range) }, handler.range);
  return join(receiver, calls.callEach(handler, [error], site));
};
const finallyDo: Builtin<MemberCall> = ({ calls, receiver, args, site }) => {
  const [handler] = args;
  if (handler) calls.callEach(handler, [], site);
  return receiver;
};

/** Members of promises. */
export const PROMISE_MEMBERS: Builtins<MemberCall> = { then, catch: caught, finally: finallyDo };
