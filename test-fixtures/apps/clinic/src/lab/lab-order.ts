import type { Personal } from '@privet/annotations';
import type { Encounter } from '../records/encounter.entity';

/** An order as the laboratory's interface wants it. */
export interface LabOrder {
  orderNumber: string;
  patient: Personal<string, 'user.name', 'care'>;
  born: Personal<string, 'user.demographic.date_of_birth', 'care'>;
  suspicion: Personal<string, 'user.health_and_medical', 'care'>[];
  tests: string[];
}

export function labOrderFor(encounter: Encounter, tests: string[]): LabOrder {
  return {
    orderNumber: encounter.id.slice(0, 8),
    patient: encounter.patient.fullName,
    born: encounter.patient.birthDate,
    suspicion: encounter.diagnoses.map(({ icd }) => icd),
    tests,
  };
}

export interface LabResult {
  orderNumber: string;
  values: { test: string; value: Personal<number, 'user.health_and_medical', 'care'>; unit: string }[];
}
