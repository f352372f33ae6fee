import { model, Schema } from 'mongoose';
import type { NewWorkout } from '@stride/contract';

export interface WorkoutRecord extends NewWorkout {
  runnerId: string;
}

const point = new Schema({ latitude: Number, longitude: Number, at: Number }, { _id: false });

const schema = new Schema<WorkoutRecord>({
  runnerId: { type: String, required: true, index: true },
  startedAt: { type: String, required: true },
  distanceM: Number,
  durationS: Number,
  heartRates: [Number],
  track: [point],
  isShared: { type: Boolean, default: false },
});

export const WorkoutModel = model<WorkoutRecord>('Workout', schema);
