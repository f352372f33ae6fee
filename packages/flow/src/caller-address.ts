import type { AddressStart, Place } from './address-starts.ts';
import type { FunctionId } from './ir.ts';

/**
 * A parameter, or a member of one, that holds the address to which a function sends data: who receives it is known
 * where the function is called.
 */
export interface CallerAddress {
  readonly function: FunctionId;
  readonly index: number;
  /** The member of the parameter that holds the address: `url` of `request({ url, body })`. */
  readonly member: string | undefined;
}

/** A text that is equal for equal addresses. */
export function callerAddressKey({ function: id, index, member = '' }: CallerAddress): string {
  return `${id}:${index}:${member}`;
}

/** The parameter by which one of several addresses begins. */
export function callerAddress(starts: readonly AddressStart[]): CallerAddress | undefined {
  for (const { text, rest } of starts) {
    const found = text === '' && rest !== undefined ? parameterAt(rest) : undefined;
    if (found) return found;
  }
  return undefined;
}

function parameterAt({ file, fn, temp }: Place): CallerAddress | undefined {
  const whole = parameterOf({ file, fn, temp });
  if (whole !== undefined) return { ...whole, member: undefined };
  const load = file.definitionOf(fn, temp);
  if (load?.op !== 'load' || !('name' in load.key)) return undefined;
  const holder = parameterOf({ file, fn, temp: load.object });
  return holder && { ...holder, member: load.key.name };
}

/** The parameter that an expression is, or that a variable holds which is written once: `options` of `options.url`. */
function parameterOf({ file, fn, temp }: Place): Pick<CallerAddress, 'function' | 'index'> | undefined {
  const read = file.definitionOf(fn, temp);
  const [write, ...others] = read?.op === 'read' ? (file.writes.get(read.variable) ?? []) : [];
  const [owner, value] = write !== undefined && others.length === 0 ? [write.function, write.value] : [fn, temp];
  const index = owner.parameters.findIndex((parameter) => parameter.temp === value && !parameter.rest);
  return index < 0 ? undefined : { function: owner.id, index };
}
