import { model, Schema, type HydratedDocument } from 'mongoose';
import type { Runner } from '@stride/contract';

/** What we keep of a runner beyond what they see. */
export interface RunnerRecord extends Omit<Runner, 'id'> {
  /** @personalData user.authorization.password
   * @purpose account */
  passwordHash: string;
  /** From the form of 2019; nothing reads it.
   * @personalData user.demographic.gender
   * @purpose training */
  gender?: string;
  role: 'runner' | 'coach' | 'admin';
}

const schema = new Schema<RunnerRecord>(
  {
    email: { type: String, required: true, unique: true },
    displayName: { type: String, required: true },
    birthDate: { type: String, required: true },
    weightKg: { type: Number, required: true },
    units: { type: String, default: 'metric' },
    passwordHash: { type: String, required: true },
    gender: String,
    role: { type: String, default: 'runner' },
  },
  { timestamps: true },
);

export const RunnerModel = model<RunnerRecord>('Runner', schema);
export type RunnerDocument = HydratedDocument<RunnerRecord>;
