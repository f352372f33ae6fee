import type { Member } from './member.js';

/** The name as letters show it. */
export function displayName(member: Member): string {
  return `${member.firstName} ${member.lastName}`;
}

/** Name and address, one below the other. */
export function mailingLabel(member: Member): { readonly lines: readonly string[] } {
  return { lines: [displayName(member), member.address.street, member.address.city] };
}

/** What a member pays for. */
export function planOf({ plan }: Member): string {
  return plan.toUpperCase();
}
