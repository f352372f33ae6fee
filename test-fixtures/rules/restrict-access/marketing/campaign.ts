import type { Patient } from '../patient.ts';

export function greeting({ name }: Patient): string {
  return `Dear ${name}`;
}

/** Only what is read is judged, and not what passes through. */
export function passedOn(patient: Patient): Patient {
  return { ...patient, name: patient.name.trim() };
}

export function segment({ diagnosis }: Patient): string { // ✗ restrict-access: 'diagnosis' (user.health_and_medical, declared on Patient) is read in code that serves marketing, and privacy.yaml lets it be read for doctor and nurse alone.
  return diagnosis.slice(0, 3);
}

export function premium(patients: readonly Patient[]): readonly Patient[] {
  return patients.filter((patient) => patient.iban.startsWith('CH')); // ✗ restrict-access: 'patient.iban' (user.financial.bank_account, declared on Patient) is read in code that serves marketing, and privacy.yaml lets it be read for accountant alone.
}

interface Illness {
  diagnosis: string;
}

/** Something else of that name. */
export function count(illnesses: readonly { id: string }[]): number {
  return illnesses.length;
}

export type { Illness };
