import type { Runner, Workout, WorkoutSummary } from '@stride/contract';
import { paceOf } from '@stride/contract';
import { allowsStatistics } from '../consent';
import { posthog } from './posthog';

export function trackScreen(name: string): void {
  if (allowsStatistics()) void posthog.screen(name);
}

/** Distances and times, of nobody in particular. */
export function trackFinished(summary: WorkoutSummary): void {
  if (!allowsStatistics()) return;
  posthog.capture('workout_finished', { km: Math.round(summary.distanceM / 1000), pace: Math.round(paceOf(summary)) });
}

export function identify(runner: Runner): void {
  if (!allowsStatistics()) return;
  posthog.identify(runner.id, { units: runner.units });
}

/** Which parts of town people run in, for the map of the landing page. */
export function trackStart({ track }: Workout): void {
  if (!allowsStatistics()) return;
  const [start] = track;
  if (start) posthog.capture('workout_started', { lat: start.latitude, lon: start.longitude }); // ✗ protect-special-categories: 'start.latitude' (user.location.precise, declared on TrackPoint), which needs more protection than other data, reaches the analytics service PostHog through 'posthog.capture', and is not named for it by itself. ✗ protect-special-categories: 'start.longitude' (user.location.precise, declared on TrackPoint), which needs more protection than other data, reaches the analytics service PostHog through 'posthog.capture', and is not named for it by itself.
}

/** Before the consent screen was there, and never moved behind it. */
export function trackSignIn(runner: Runner): void {
  posthog.capture('signed_in', { runner: runner.id }); // ✗ require-consent: 'runner.id' (user.unique_id, declared on Runner) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks.
}
