import type { Address, Member, MemberId } from './member.js';

/** What somebody has told of themselves who wants to become a member. */
export interface MemberDraft {
  name: string;
  email: string;
  address: Address;
  plan: Member['plan'];
}

/** The member that somebody becomes. */
export function draftMember({ name, email, address, plan }: MemberDraft): Member {
  const [firstName = '', ...rest] = name.split(' ');
  return { id: crypto.randomUUID() as MemberId, firstName, lastName: rest.join(' '), email, address, plan };
}
