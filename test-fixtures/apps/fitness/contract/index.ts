export type { HistoryResponse, NewWorkout, SessionResponse } from './api';
export type { Credentials, PublicRunner, Runner, Units } from './runner';
export { paceOf, type TrackPoint, type Workout, type WorkoutSummary } from './workout';
