import { Cache } from '../storage/cache';

export type Goal = 'first-5k' | 'marathon' | 'weight';

/**
 * What new runners tell of themselves.
 * @purpose training
 */
export interface OnboardingAnswers {
  goal: Goal;
  weeklyKm: number;
  /** @personalData user.job_title */
  occupation: string; // ✗ no-unused-personal-data: 'occupation' (user.job_title, declared on OnboardingAnswers) of OnboardingAnswers is kept through 'AsyncStorage.setItem', and nothing in the program reads it by its name or hands it on.
}

const drafts = new Cache<OnboardingAnswers>('stride.onboarding', 86_400_000);

/** So that nobody has to begin again after a call. */
export async function keepAnswers(answers: OnboardingAnswers): Promise<void> {
  await drafts.put(answers); // ✗ no-plaintext-storage: 'answers' (user.job_title, declared on OnboardingAnswers) reaches 'AsyncStorage.setItem' in the clear, by way of put().
}

export const keptAnswers = (): Promise<OnboardingAnswers | undefined> => drafts.get();

export function planFor({ goal, weeklyKm }: OnboardingAnswers): string {
  const weeks = goal === 'marathon' ? 16 : 8;
  return `${weeks} weeks, from ${weeklyKm} km`;
}
