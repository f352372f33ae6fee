import { ClubMembers } from './members.ts';

const members = new ClubMembers();

/** @providesAccess ClubMember */
export async function answerAccessRequest(email: string): Promise<unknown> {
  return members.find(email);
}
