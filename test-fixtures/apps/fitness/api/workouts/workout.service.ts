import type { HistoryResponse, NewWorkout, WorkoutSummary } from '@stride/contract';
import { WorkoutModel } from '../db/workout.model';
import { logger } from '../logging/logger';

export async function save(runnerId: string, workout: NewWorkout): Promise<string> {
  const { id } = await WorkoutModel.create({ ...workout, runnerId });
  logger.info({ runner: runnerId, points: workout.track.length, beats: workout.heartRates.length }, 'workout saved');
  return id;
}

export async function historyOf(runnerId: string): Promise<HistoryResponse> {
  const found = await WorkoutModel.find({ runnerId }).sort({ startedAt: -1 });
  const workouts: WorkoutSummary[] = found.map(({ id, startedAt, distanceM, durationS }) => ({
    id,
    startedAt,
    distanceM,
    durationS,
  }));
  return { workouts, totalM: workouts.reduce((sum, { distanceM }) => sum + distanceM, 0) };
}

/** Means of a week over all runners, where there are enough of them. */
export async function weeklyMeans(): Promise<{ heartRate: number; distanceM: number } | undefined> {
  const all = await WorkoutModel.find();
  if (new Set(all.map(({ runnerId }) => runnerId)).size < 50) return undefined;
  const rates = all.flatMap(({ heartRates }) => heartRates);
  const means = {
    heartRate: Math.round(rates.reduce((sum, rate) => sum + rate, 0) / rates.length),
    distanceM: Math.round(all.reduce((sum, { distanceM }) => sum + distanceM, 0) / all.length),
  };
  logger.info({ workouts: all.length }, 'weekly means');
  return means;
}
