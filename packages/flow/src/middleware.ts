import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue } from './call-site.ts';
import { guardsOfModel } from './checks.ts';
import { shortened } from './flow-of-hit.ts';
import { allGuards, guardsOf, NO_GUARDS, rolesAmong, type Guards } from './guards.ts';
import type { Instruction } from './ir.ts';
import type { Callable } from './value.ts';
import { guardsOn } from './verdict.ts';

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

/** Notes that a method runs only after the checks that its decorators, or those of its class, stand for. */
export function noteDecorated(
  activation: Activation,
  { decorator, function: method, range, isOfClass }: Instruction & { readonly op: 'decorate' },
): void {
  if (activation.around.index.port.guardNames().size === 0) return;
  const value = activation.temp(decorator);
  const guards = allGuards(guardsOn(value, 'then'), checksOf(activation, { value, range }));
  if (guards.size === 0) return;
  const { made } = activation.recorder;
  const known = made.get(method) ?? NO_GUARDS;
  // What a method says of who may call it stands instead of what its class says.
  if (isOfClass && rolesAmong(known).length > 0) return;
  made.set(method, allGuards(known, guards));
}

/** The check that a function or an imported class which is handed over makes, whenever it is called. */
export function checksOf(activation: Activation, { value, range }: Pick<ArgumentValue, 'value' | 'range'>): Guards {
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
