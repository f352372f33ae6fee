import type { Activation } from './activation.ts';
import type { ArgumentValue } from './call-site.ts';
import { NOTHING, type Value } from './value.ts';

/** An argument, or the constants that stand behind its name, also in another file. */
export function constantAt({ around, file, fn }: Activation, { value, temp }: ArgumentValue): Value {
  if (value.constants !== undefined || value.objects.size > 0 || temp === undefined) return value;
  const { constants } = around.statics.ofTemp(file, fn, temp).value;
  return constants === undefined || constants.size === 0 ? value : { ...NOTHING, constants };
}
