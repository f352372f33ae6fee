import type { Activation } from './activation.ts';
import type { Temp } from './ir.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/**
 * The key of the label that stands for nothing on one branch of a condition: `user.email` where `if (user.email)` is
 * false, `password === undefined` or `typeof password === 'undefined'` true.
 */
export function absentOn(activation: Activation, condition: Temp, branch: 'then' | 'else'): string | undefined {
  const { file, fn } = activation;
  const definition = file.definitionOf(fn, condition);
  if (definition?.op !== 'combine') return branch === 'else' ? onlyKeyOf(activation.temp(condition)) : undefined;
  if (definition.kind !== 'equal' && definition.kind !== 'unequal') return undefined;
  const isEqual = (definition.kind === 'equal') === (branch === 'then');
  const [one, other] = definition.operands;
  if (one === undefined || other === undefined) return undefined;
  const found = absentWhere(activation, one, other, isEqual) ?? absentWhere(activation, other, one, isEqual);
  return found === undefined ? undefined : onlyKeyOf(activation.temp(found));
}

/** Of a value that is compared with a constant, or whose type is, the value where it holds no data. */
function absentWhere({ file, fn }: Activation, value: Temp, by: Temp, isEqual: boolean): Temp | undefined {
  const [subject, constant] = [file.definitionOf(fn, value), file.definitionOf(fn, by)];
  if (constant?.op !== 'constant') return undefined;
  if (subject?.op !== 'combine') return isEqual && !constant.value ? value : undefined;
  if (subject.kind !== 'typeof') return undefined;
  return isEqual === (constant.value === 'undefined') ? subject.operands[0] : undefined;
}

/** The only thing that a value can be, as it is. */
function onlyKeyOf({ labels, objects, callables }: Value): string | undefined {
  const [label, ...others] = labels.values();
  const isOnly = others.length === 0 && objects.size === 0 && callables.size === 0;
  return label?.exact && isOnly ? label.key : undefined;
}

/** The state where a label stands for nothing, too. */
export function withAbsent(state: State, key: string | undefined): State {
  if (key === undefined || state.absent.has(key)) return state;
  const fork = state.fork();
  fork.absent = new Set([...state.absent, key]);
  return fork;
}
