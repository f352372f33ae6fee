import bcrypt from 'bcrypt';
import mongoose from 'mongoose';
import type { Nurse } from './staff.ts';

const doctorSchema = new mongoose.Schema({ password: String, address: String });

doctorSchema.pre('save', async function () {
  this.set('password', await bcrypt.hash(String(this.get('password')), 12));
});

const Doctor = mongoose.model('Doctor', doctorSchema);
const Porter = mongoose.model('Porter', new mongoose.Schema({ passport: String }));

export async function hire(nurse: Nurse): Promise<void> {
  await Doctor.create({ password: nurse.password });
  await Porter.create({ passport: nurse.passport }); // ✗ no-plaintext-storage: 'nurse.passport' (user.government_id.passport_number, declared on Nurse) is kept in the clear in 'Porter' of mongoose through 'Porter.create', which privacy.yaml declares not to be encrypted at rest.
}
