import type { Workout } from '@stride/contract';
import { StatTile } from './stat-tile';

export function HeartRate({ workout }: { workout: Workout }) {
  const { heartRates } = workout;
  const mean = heartRates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, heartRates.length);
  return <StatTile label="Heart rate" value={`${Math.round(mean)} bpm`} />;
}
