import { RunnerModel } from '../db/runner.model';
import { WorkoutModel } from '../db/workout.model';
import { logger } from '../logging/logger';
import { closeSessions } from '../sessions/session.service';

/**
 * @erasesData RunnerRecord
 * @erasesData WorkoutRecord
 * @purpose essential.legal_obligation.rights
 */
export async function eraseRunner(runnerId: string): Promise<void> {
  const { deletedCount } = await WorkoutModel.deleteMany({ runnerId });
  await RunnerModel.findByIdAndDelete(runnerId);
  logger.info({ runner: runnerId, workouts: deletedCount, sessions: await closeSessions(runnerId) }, 'erased');
}
