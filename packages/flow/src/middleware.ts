import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue } from './call-site.ts';
import { guardsOfModel } from './checks.ts';
import { shortened } from './flow-of-hit.ts';
import { allGuards, guardsOf, NO_GUARDS, type Guards } from './guards.ts';
import type { Callable } from './value.ts';

/** Notes that a handler runs only after the checks which are handed over before it: `router.get(path, requireSupport, (req, res) => …)`. */
export function noteMiddleware(activation: Activation, args: readonly ArgumentValue[]): void {
  if (args.length < 2 || activation.around.index.port.guardNames().size === 0) return;
  const { made } = activation.recorder;
  let guards = NO_GUARDS;
  for (const argument of args) {
    const step = argument.temp === undefined ? undefined : activation.file.definitionOf(activation.fn, argument.temp);
    if (step?.op !== 'closure') guards = allGuards(guards, checksOf(activation, argument));
    else if (guards.size > 0) made.set(step.function, allGuards(made.get(step.function) ?? NO_GUARDS, guards));
  }
}

function checksOf(activation: Activation, { value, range }: ArgumentValue): Guards {
  const [only] = value.callables.values();
  return only === undefined || value.callables.size > 1 ? NO_GUARDS : checkedBy(activation, only, range);
}

function checkedBy(activation: Activation, callable: Callable, range: Range): Guards {
  const { around } = activation;
  const at = activation.location(range);
  const { port } = around.index;
  if (callable.kind === 'function') {
    const fn = around.index.function(callable.function);
    const purposes = fn && around.summaryOf(fn).checks;
    return purposes === undefined || purposes.length === 0 ? NO_GUARDS : guardsOf(purposes, shortened(port.textOf(at)));
  }
  const guard = callable.kind === 'api' ? around.apis.callOf(callable.api, 'call')?.guard : undefined;
  return guard === undefined || guard.callback !== undefined ? NO_GUARDS : guardsOfModel(guard, [], at, port);
}
