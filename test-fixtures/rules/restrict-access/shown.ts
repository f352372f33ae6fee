import type { Patient } from './patient.ts';

/** Called from behind a check alone, in another file. */
export function shown(patient: Patient): string {
  return patient.diagnosis.toUpperCase();
}
