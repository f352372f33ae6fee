import type { Patient } from '../patient.ts';

/** For those who may. */
export function debit(patient: Patient): string {
  return patient.iban;
}

/** Not for them. */
export function reason(patient: Patient): string {
  return patient.diagnosis; // ✗ restrict-access: 'patient.diagnosis' (user.health_and_medical, declared on Patient) is read in code that serves accountant, and privacy.yaml lets it be read for doctor and nurse alone.
}
