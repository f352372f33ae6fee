import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import type { Temp } from './ir.ts';
import { changed } from './label.ts';
import { reachableLabels } from './reachable.ts';
import type { WrittenCall } from './summary.ts';
import { join, joinAll, NOTHING, ofLabel, ofObject, type Value } from './value.ts';

/** One argument of a call. */
export interface ArgumentValue {
  readonly value: Value;
  readonly range: Range;
  readonly spread: boolean;
  /** Where it was worked out, for looking at its text; absent for arguments that a library hands to a callback. */
  readonly temp?: Temp;
  /** Expressions that make it up and can be told apart: objects spread into an element's attributes. */
  readonly parts?: readonly ArgumentPart[];
}

/** An expression that contributes to an argument. */
export interface ArgumentPart {
  readonly value: Value;
  readonly range: Range;
}

/** A call in the source. */
export interface CallSite {
  /** The whole call. */
  readonly range: Range;
  readonly calleeRange: Range;
  /** The object before the dot, or the callee. */
  readonly receiverRange: Range;
  readonly mode: 'call' | 'construct';
  /** The object before the dot, where it was worked out in this function. */
  readonly receiver?: Temp;
  /** Functions of the project that make this call on behalf of the one at hand, outermost first. */
  readonly via?: readonly string[];
  /** Where they make it; absent where the one at hand does. */
  readonly written?: WrittenCall;
  /** Whether what is called was stored earlier: where it is written says nothing of who calls it. */
  readonly isStored?: boolean;
  /** Whether a framework makes it, which asks for no consent itself: those who ask it may have. */
  readonly isFrameworks?: boolean;
  /** Whether what its promise is rejected with is not thrown where it stands. */
  readonly keepsRejection?: boolean;
}

/** Where the code writes a call. */
export function writtenCall(activation: Activation, { written, range, calleeRange }: CallSite): WrittenCall {
  return written ?? { at: activation.location(range), callee: activation.location(calleeRange) };
}

/** The callee as the code writes it, for messages. */
export function nameOf(activation: Activation, site: CallSite): string {
  const text = activation.around.index.port.textOf(writtenCall(activation, site).callee).replace(/\s+/g, '');
  return site.mode === 'construct' && text !== 'super' ? `new ${text}` : text;
}

/** What parameter `index` receives; everything from there on for a rest parameter. */
export function argumentAt(
  activation: Activation,
  args: readonly ArgumentValue[],
  index: number,
  rest: boolean,
  place: string,
): Value {
  if (rest) {
    const members = new Map<string, Value>();
    args.slice(index).forEach((argument, offset) => {
      const value = argument.spread ? activation.state.elements(argument.value, undefined) : argument.value;
      const name = argument.spread ? ANY : String(offset);
      members.set(name, join(members.get(name) ?? NOTHING, value));
    });
    activation.state.allocate(place, { ...EMPTY_OBJECT, members });
    return ofObject(place);
  }
  const spreadAt = args.findIndex((argument) => argument.spread);
  if (spreadAt >= 0 && index >= spreadAt) {
    return joinAll(
      args
        .slice(spreadAt)
        .map((argument) => (argument.spread ? activation.state.elements(argument.value, undefined) : argument.value)),
    );
  }
  return args[index]?.value ?? NOTHING;
}

/** The argument expression from which parameter `index` gets its value. */
export function argumentRange(args: readonly ArgumentValue[], index: number, site: CallSite): Range {
  const spreadAt = args.findIndex((argument) => argument.spread);
  const position = spreadAt >= 0 && index > spreadAt ? spreadAt : index;
  return args[position]?.range ?? args[args.length - 1]?.range ?? site.calleeRange;
}

/** What an unknown call may make of a value: something weaker, gone if the call's type cannot hold it. */
export function weakened(activation: Activation, values: Iterable<Value>, site: CallSite): Value {
  const gate = activation.location(site.range);
  let result = NOTHING;
  let count = 0;
  for (const value of values) {
    for (const label of reachableLabels(activation.state, value)) {
      if (count >= MAX_WEAK) return result;
      if (label.root.kind === 'global' || label.root.kind === 'import') continue;
      // Members of an object do not come out of an unknown call; a text that went in may.
      result = join(result, ofLabel(changed(label, { exact: false, whole: false, weak: true, gate })));
      count += 1;
    }
  }
  return result;
}

/** Long builder chains would otherwise collect every value they ever saw. */
const MAX_WEAK = 24;
