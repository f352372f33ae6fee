import type { Patient } from './patient.ts';
import { type Caller, isDoctor, requireDoctor, requireReception } from './roles.ts';
import { shown } from './shown.ts';

declare const router: {
  get(path: string, ...handlers: readonly ((caller: Caller, patient: Patient) => unknown)[]): void;
};

export function record(patient: Patient): string {
  return patient.diagnosis; // ✗ restrict-access: 'patient.diagnosis' (user.health_and_medical, declared on Patient) is read here, and privacy.yaml lets it be read in clinic/** alone.
}

/** It throws unless a doctor asks. */
export function guarded(caller: Caller, patient: Patient): string {
  requireDoctor(caller);
  return patient.diagnosis;
}

export function branched(caller: Caller, patient: Patient): string {
  return isDoctor(caller) ? patient.diagnosis : 'confidential';
}

export function early(caller: Caller, patient: Patient): string {
  if (!isDoctor(caller)) return 'confidential';
  return patient.diagnosis;
}

/** The answer is not heeded. */
export function unheeded(caller: Caller, patient: Patient): string {
  const may = isDoctor(caller);
  return may ? 'yes' : patient.diagnosis; // ✗ restrict-access: 'patient.diagnosis' (user.health_and_medical, declared on Patient) is read here, and privacy.yaml lets it be read in clinic/** alone.
}

export function wrongRole(caller: Caller, patient: Patient): string {
  requireReception(caller);
  return patient.diagnosis; // ✗ restrict-access: 'patient.diagnosis' (user.health_and_medical, declared on Patient) is read behind 'requireReception(caller)', and privacy.yaml lets it be read for doctor and nurse alone.
}

/** A helper that only guarded code calls. */
function helper(patient: Patient): string {
  return patient.diagnosis.trim();
}

export function helped(caller: Caller, patient: Patient): string {
  requireDoctor(caller);
  return helper(patient) + shown(patient);
}

/** Middleware. */
router.get('/record', requireDoctor, (_caller, patient) => patient.diagnosis);
router.get('/open', (_caller, patient) => patient.diagnosis); // ✗ restrict-access: 'patient.diagnosis' (user.health_and_medical, declared on Patient) is read here, and privacy.yaml lets it be read in clinic/** alone.
