import type { DataSelector } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { withoutPaths } from './omissions.ts';
import type { Value } from './value.ts';

/** Part of a call's data that a selector picks: the value, and the argument it stands in. */
export interface Selected {
  readonly value: Value;
  readonly argument: ArgumentValue;
}

/** The values that a selector picks from a call. */
export function selected(
  activation: Activation,
  selector: DataSelector,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): readonly Selected[] {
  const picked = argumentsOf(selector.argument, receiver, args, site);
  return picked.map((argument) => {
    let value = argument.spread ? activation.state.elements(argument.value, undefined) : argument.value;
    for (const name of selector.path === undefined || selector.path === '' ? [] : selector.path.split('.')) {
      value = activation.state.load(value, name.replace('()', ''), undefined);
    }
    const copy = activation.placeOf(argument.range, 'except');
    return { value: withoutPaths(activation.state, value, selector.except ?? [], copy), argument };
  });
}

function argumentsOf(
  which: DataSelector['argument'],
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): readonly ArgumentValue[] {
  if (which === 'receiver') return [{ value: receiver, range: site.receiverRange, spread: false }];
  if (which === 'all') return args;
  const from = typeof which === 'number' ? which : which.from;
  const spread = args.find((argument, index) => argument.spread && index <= from);
  if (spread) return [spread];
  return typeof which === 'number' ? args.slice(which, which + 1) : args.slice(from);
}
