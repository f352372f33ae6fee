import { RunnerModel } from '../db/runner.model';
import { WorkoutModel } from '../db/workout.model';

/**
 * @providesAccess RunnerRecord
 * @providesAccess WorkoutRecord
 * @purpose essential.legal_obligation.rights
 */
export async function exportRunner(runnerId: string) {
  const [runner, workouts] = await Promise.all([
    RunnerModel.findById(runnerId).select('-passwordHash').lean(),
    WorkoutModel.find({ runnerId }).lean(),
  ]);
  return { runner, workouts };
}
