import type { Patient } from './patient.ts';
import { type Caller, isDoctor } from './roles.ts';

/** What anybody may read. */
export function greeting({ name }: Patient): string {
  return `Dear ${name}`;
}

/** What passes through is not read. */
export function passedOn(patient: Patient): Patient {
  return { ...patient, name: patient.name.trim() };
}

/** Written, and not read. */
export function discharged(patient: Patient): void {
  patient.diagnosis = '';
}

interface ErrorReport {
  /** @personalData none - what is wrong with a machine */
  diagnosis: string;
}

export function machine(report: ErrorReport): string {
  return report.diagnosis;
}

/** Each way has passed a check. */
export function shownTo(caller: Caller, patient: Patient): string {
  if (!isDoctor(caller)) throw new Error('not for you');
  const lines: string[] = [];
  for (const word of patient.diagnosis.split(' ')) lines.push(word);
  return lines.join('\n');
}
