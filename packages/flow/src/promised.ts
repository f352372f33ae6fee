import type { Location } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { declaredCheck } from './checks.ts';
import { reachableLabels } from './reachable.ts';
import { CLEAN, derived, type Value } from './value.ts';
import { telling } from './verdict.ts';

/** What a function without a body returns if its declaration promises a protection or a check. */
export function promisedBy(
  activation: Activation,
  declaration: Location,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value | undefined {
  const { port } = activation.around.index;
  const protection = port.declaredProtection(declaration);
  if (protection === undefined) {
    const verdict = declaredCheck(port.declaredGuards(declaration), activation.location(site.range), port);
    return verdict && telling(CLEAN, verdict);
  }
  const labels = args.flatMap((argument) => reachableLabels(activation.state, argument.value));
  return derived(labels, { exact: false, protections: [protection] });
}
