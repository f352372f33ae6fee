import type { Member } from '@membership/domain';
import { logEvent } from '@membership/logging';

const members = new Map<string, Member>();

/** The member of an id. */
export function findMember(id: string): Member | undefined {
  const member = members.get(id);
  logEvent('looked up', { id, found: member !== undefined });
  return member;
}

/** The member who has an address. */
export function memberByEmail(email: string): Member | undefined {
  const found = [...members.values()].find((member) => member.email === email);
  if (found === undefined) logEvent('nobody', { email }); // ✗ no-plaintext-logging: 'email' (user.contact.email, inferred from the name 'email') reaches 'console.info' in the clear, by way of logEvent().
  return found;
}
