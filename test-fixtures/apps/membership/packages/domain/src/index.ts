export type { Address, Member, MemberId } from './member.js';
export { displayName, mailingLabel, planOf } from './display.js';
export { draftMember, type MemberDraft } from './draft.js';
