import type { Patient } from '../patient.ts';

/** The files that read it. */
export function summary(patient: Patient): string {
  return `${patient.name}: ${patient.diagnosis}`;
}

/** Nobody says whom this file serves. */
export function payer({ iban }: Patient): string {
  return iban;
}
