import type { CallModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { Argument, FunctionId, FunctionIr } from './ir.ts';
import type { FileIndex } from './program.ts';
import { ofCallable, type Value } from './value.ts';

/**
 * The catalog instance that a parameter of a callback is called with, where the callback stands as an argument of a call
 * that the catalog knows: `__tcfapi('getTCData', 2, (tcData) => …)`. Looked for only where checks of consent may come of it.
 */
export function handedInstance({ around, file, fn }: Activation, parameter: number): Value | undefined {
  const parent = fn.parent === undefined ? undefined : file.functions.get(fn.parent);
  if (parent === undefined || around.index.port.guardNames().size === 0) return undefined;
  for (const { instructions } of parent.blocks) {
    for (const step of instructions) {
      if (step.op !== 'call' && step.op !== 'invoke') continue;
      const place = placeOf(file, parent, step.arguments, fn.id);
      if (place === undefined) continue;
      for (const callable of around.statics.calleeOf(file, parent, step).value.callables.values()) {
        const call = callable.kind === 'api' ? around.apis.callOf(callable.api, 'call') : undefined;
        const key = call?.calls?.[place]?.[parameter];
        const api =
          callable.kind === 'api' && key !== undefined && key !== ''
            ? around.apis.ofInstance(callable.api.model, key)
            : undefined;
        return api && ofCallable({ kind: 'api', api });
      }
    }
  }
  return undefined;
}

/** Where a closure stands among the arguments of a call: as one of them, or as a member of one that is written out. */
function placeOf(
  file: FileIndex,
  parent: FunctionIr,
  args: readonly Argument[],
  closure: FunctionId,
): keyof NonNullable<CallModel['calls']> | undefined {
  for (const [position, { value }] of args.entries()) {
    const made = file.definitionOf(parent, value);
    if (made?.op === 'closure' && made.function === closure) return position;
    if (made?.op !== 'object') continue;
    for (const step of file.puttingInto(parent, value)) {
      if (step.op !== 'store' || !('name' in step.key)) continue;
      const member = file.definitionOf(parent, step.value);
      if (member?.op === 'closure' && member.function === closure) return `${position}.${step.key.name}`;
    }
  }
  return undefined;
}
