import { Voters } from './voters.ts';

const voters = new Voters();

/** @erasesData Voter */
export async function answerErasureRequest(email: string): Promise<void> {
  await voters.remove(email);
}
