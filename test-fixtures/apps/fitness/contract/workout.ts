/** One point of a run. */
export interface TrackPoint {
  /** @personalData user.location.precise
   * @purpose training */
  latitude: number;
  /** @personalData user.location.precise
   * @purpose training */
  longitude: number;
  at: number;
}

/** @purpose training */
export interface Workout {
  id: string;
  startedAt: string;
  distanceM: number;
  durationS: number;
  /** @personalData user.health_and_medical */
  heartRates: number[];
  track: TrackPoint[];
  isShared: boolean;
}

/** A run without where it was and how the heart went. */
export type WorkoutSummary = Pick<Workout, 'id' | 'startedAt' | 'distanceM' | 'durationS'>;

export function paceOf({ distanceM, durationS }: WorkoutSummary): number {
  return distanceM === 0 ? 0 : durationS / 60 / (distanceM / 1000);
}
