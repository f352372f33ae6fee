import { Voters } from './voters.ts';

/**
 * A test keeps no promise.
 *
 * @erasesData Voter
 */
export async function afterEach(email: string): Promise<void> {
  await new Voters().removeBallots(email);
}
