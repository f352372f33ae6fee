import type { Activation } from './activation.ts';
import { builtinConstructor, builtinGlobal } from './builtin-globals.ts';
import { builtinMember } from './builtin-members.ts';
import { writtenCall, type ArgumentValue, type CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { globalNameOf } from './global-objects.ts';
import { loadMember } from './load-member.ts';
import { shapeOf } from './shape.ts';
import { CLEAN, join, NOTHING, type Value } from './value.ts';

/**
 * Calls a value. Known callees first, then the language's own globals, then what the callee's type declares; a callee
 * that a parameter stands for is left to the function's callers.
 */
export function callValue(
  activation: Activation,
  calls: Calls,
  callee: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value {
  const global = globalNameOf(callee);
  if (global !== undefined) {
    const invocation = { activation, calls, args, site };
    const built =
      site.mode === 'construct' ? builtinConstructor(global, invocation) : builtinGlobal(global, invocation);
    if (built) {
      activation.observer?.called(site.range, { kind: 'builtin', name: global }, false);
      return built;
    }
  }
  const known = calls.of(callee, NOTHING, args, site);
  if (known) {
    deferToCaller(activation, handedIn(callee), NOTHING, args, site);
    return known;
  }
  const declared = calls.declared(undefined, NOTHING, args, site);
  if (declared) return declared;
  deferToCaller(activation, callee, NOTHING, args, site);
  return calls.unknown([callee], args, site);
}

/** Calls a member of a value: the one that its name means, or the one given. */
export function invokeMember(
  activation: Activation,
  calls: Calls,
  receiver: Value,
  name: string,
  args: readonly ArgumentValue[],
  site: CallSite,
  given?: Value,
): Value {
  const member = given ?? loadMember(activation, receiver, name, site.calleeRange);
  const known = calls.of(member, receiver, args, site);
  if (known) {
    const declared = isStandIn(activation, receiver) ? calls.declared(name, receiver, args, site) : undefined;
    if (declared) return join(known, declared);
    deferToCaller(activation, handedIn(member), receiver, args, site);
    return known;
  }
  const global = globalNameOf(member);
  if (global !== undefined) {
    const built = builtinGlobal(global, { activation, calls, args, site });
    if (built) {
      activation.observer?.called(site.range, { kind: 'builtin', name: global }, false);
      return built;
    }
  }
  const declared = isOwnObject(receiver) ? undefined : calls.declared(name, receiver, args, site);
  if (declared) return declared;
  const built = builtinMember(name, { activation, calls, receiver, args, site });
  if (built) {
    activation.observer?.called(site.range, { kind: 'builtin', name }, false);
    return withOwnType(activation, built, receiver, site);
  }
  if (isOwnObject(receiver))
    activation.observer?.called(site.range, { kind: 'unresolved', reason: 'own-object' }, false);
  deferToCaller(activation, member, receiver, args, site);
  return calls.unknown([receiver], args, site);
}

/** What callers hand in may be called besides what stands in for it: `options.log ?? silent`. */
function handedIn(callee: Value): Value {
  if (callee.labels.size === 0) return NOTHING;
  const labels = [...callee.labels].filter(([, { root }]) => root.kind === 'parameter' && root.index >= 0);
  return labels.length === 0 ? NOTHING : { ...NOTHING, labels: new Map(labels) };
}

/**
 * Whether what is known of a receiver stands in for what somebody else sets: a parameter, or a field of `this` into which
 * nothing that is known was put (`this.log ?? silent`).
 */
function isStandIn(activation: Activation, receiver: Value): boolean {
  const { index, statics } = activation.around;
  return [...receiver.labels.values()].some(({ root, path, exact }) => {
    if (!exact || root.kind !== 'parameter') return false;
    if (root.index >= 0) return true;
    const [field, ...below] = path;
    const owner = index.classOfThis(root);
    if (owner === undefined || field === undefined || below.length > 0) return false;
    const { object, value } = statics.ofField(owner, field);
    return object === undefined && value.callables.size === 0;
  });
}

/** Objects and arrays made in this function need no type to tell what they are. */
function isOwnObject(receiver: Value): boolean {
  return receiver.objects.size > 0 && receiver.labels.size === 0 && receiver.callables.size === 0;
}

/**
 * A name such as `get` or `find` may belong to a repository as well as to an array: where the receiver's own nature is
 * not known, what the call's type says counts beside it.
 */
function withOwnType(activation: Activation, built: Value, receiver: Value, site: CallSite): Value {
  if (receiver.objects.size > 0 || built.labels.size > 0 || receiver.labels.size === 0 || built === CLEAN) return built;
  return join(built, activation.unknown({ kind: 'call', at: activation.location(site.range) }, site.range));
}

/** Notes a call of what a parameter or captured variable stands for, so that callers who know the function follow it. */
function deferToCaller(
  activation: Activation,
  callee: Value,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): void {
  for (const label of callee.labels.values()) {
    if (!label.exact || (label.root.kind !== 'parameter' && label.root.kind !== 'cell')) continue;
    activation.observer?.called(site.range, { kind: 'deferred', callee: label }, false);
    activation.recorder.callback({
      callee: label,
      receiver: shapeOf(activation.state, receiver),
      ranges: args.map((argument) => argument.range),
      arguments: args.map((argument) =>
        shapeOf(
          activation.state,
          argument.spread ? activation.state.elements(argument.value, undefined) : argument.value,
        ),
      ),
      at: activation.location(site.range),
      written: writtenCall(activation, site),
      guards: activation.state.guards,
    });
  }
}
