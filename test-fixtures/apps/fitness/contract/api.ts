import type { Runner } from './runner';
import type { Workout, WorkoutSummary } from './workout';

export interface SessionResponse {
  /** @personalData user.authorization.credentials
   * @purpose account */
  accessToken: string;
  runner: Runner;
}

export type NewWorkout = Omit<Workout, 'id'>;

export interface HistoryResponse {
  workouts: WorkoutSummary[];
  totalM: number;
}
