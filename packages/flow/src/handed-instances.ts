import { ofCallable, type Value } from './value.ts';
import type { Activation } from './activation.ts';

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
      const position = step.arguments.findIndex(({ value }) => {
        const made = file.definitionOf(parent, value);
        return made?.op === 'closure' && made.function === fn.id;
      });
      if (position < 0) continue;
      for (const callable of around.statics.calleeOf(file, parent, step).value.callables.values()) {
        const call = callable.kind === 'api' ? around.apis.callOf(callable.api, 'call') : undefined;
        const key = call?.calls?.[position]?.[parameter];
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
