import type { Runner, WorkoutSummary } from '@stride/contract';
import { Cache } from './cache';

const day = 86_400_000;

export const summaries = new Cache<WorkoutSummary[]>('stride.summaries', 7 * day);
export const lastRunner = new Cache<Runner>('stride.profile', 30 * day);

export async function keepSummaries(all: readonly WorkoutSummary[]): Promise<void> {
  await summaries.put(all.slice(0, 20));
}

/** So that the profile opens without a network. */
export async function keepProfile(runner: Runner): Promise<void> {
  await lastRunner.put(runner); // ✗ no-plaintext-storage: 'runner' (user.health_and_medical, user.demographic.date_of_birth and 2 more, declared on Runner) reaches 'AsyncStorage.setItem' in the clear, by way of put().
}
