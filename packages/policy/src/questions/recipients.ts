import { type CategoryId, covers, type PurposeId } from '@privet/model';
import type { Policy, PolicyRecipient } from '../policy.ts';
import { purposeCovers } from './purposes.ts';

/** The recipient of an id. */
export function recipientNamed(policy: Policy, id: string): PolicyRecipient | undefined {
  return policy.recipients.find((recipient) => recipient.id === id);
}

/** Who receives what is handed to a package, named by an import specifier: `firebase/analytics` before `firebase`. */
export function recipientOfPackage(policy: Policy, specifier: string): PolicyRecipient | undefined {
  for (let name = specifier; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
    const found = policy.recipients.find(({ packages }) => packages.includes(name));
    if (found) return found;
  }
  return undefined;
}

/** Who receives what is sent to a host or one of its subdomains; the longest declared host that holds it decides. */
export function recipientOfHost(policy: Policy, host: string): PolicyRecipient | undefined {
  const asked = host.toLowerCase().replace(/:\d+$/u, '').replace(/\.$/u, '');
  for (let name = asked; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    const found = policy.recipients.find(({ hosts }) => hosts.includes(name));
    if (found) return found;
  }
  return undefined;
}

/** Whether something is allowed, or why not in a full sentence. */
export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** Whether a recipient may receive a category of data; a purpose is judged where it is known. */
export function mayReceive(policy: Policy, recipientId: string, category: CategoryId, purpose?: PurposeId): Allowance {
  const recipient = recipientNamed(policy, recipientId);
  if (!recipient) return refused(`The policy declares no recipient '${recipientId}'.`);
  const { categories, purposes } = recipient;
  if (categories && !categories.some((allowed) => covers(allowed, category)))
    return refused(`The policy lets '${recipientId}' receive ${listed(categories)}, and not ${category}.`);
  if (purposes && purpose !== undefined && !purposes.some((allowed) => purposeCovers(policy, allowed, purpose)))
    return refused(`The policy lets '${recipientId}' receive data for ${listed(purposes)}, and not for ${purpose}.`);
  return { allowed: true };
}

function refused(reason: string): Allowance {
  return { allowed: false, reason };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
