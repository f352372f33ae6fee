import type { Activation } from './activation.ts';
import { isBuiltinOnly, isQuery } from './builtin-members.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { UnresolvedReason } from './observer.ts';
import { reachableLabels } from './reachable.ts';
import type { Value } from './value.ts';

/** Why the type of a callee is not worth asking for; undefined where it is. */
export function whyUnasked(
  activation: Activation,
  memberName: string | undefined,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): UnresolvedReason | undefined {
  if (activation.isSpent) return 'spent';
  if (mayCheck(activation, memberName, site)) return undefined;
  const mayCarry = [receiver, ...args.map((argument) => argument.value)].some(
    (value) => reachableLabels(activation.state, value).length > 0,
  );
  if (!mayCarry) return 'no-data';
  return memberName === undefined ? undefined : whyUnknown(activation, memberName, receiver, args);
}

/** Whether a callee's name is one of those that tell of consent: what they are asked with is no data. */
function mayCheck(activation: Activation, memberName: string | undefined, { calleeRange }: CallSite): boolean {
  const names = activation.around.index.port.guardNames();
  return names.size > 0 && names.has(memberName ?? activation.text(calleeRange));
}

/** Why no type could tell what a member is that flow does not know. */
function whyUnknown(
  activation: Activation,
  name: string,
  receiver: Value,
  args: readonly ArgumentValue[],
): UnresolvedReason | undefined {
  const { port } = activation.around.index;
  if (port.isProjectMember(name)) return undefined;
  if (!port.catalog.isMemberName(name) || (isBuiltinOnly(name) && !isQuery(name, args))) return 'unfamiliar-name';
  // What comes from a package of which no model speaks has no modelled members, whatever their names.
  return [...receiver.labels.values()].some(
    ({ root }) => root.kind === 'import' && port.catalog.modelsOf(root.package).length === 0,
  )
    ? 'uncatalogued-package'
    : undefined;
}
