import type { Patient } from '../patient.entity';

/** What reception sees of a patient. */
export type PatientCard = Pick<Patient, 'id' | 'fullName' | 'birthDate'>;

/** What the list of the waiting room shows. */
export interface WaitingRoomEntry {
  number: number;
  initials: string;
}
