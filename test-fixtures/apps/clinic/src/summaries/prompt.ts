import type { Encounter } from '../records/encounter.entity';
import { deidentify } from './deidentify';

export interface Prompt {
  instructions: string;
  input: string;
}

const instructions = 'Summarise the course of treatment for a colleague in five sentences.';

/** What happened, without to whom. */
export function handoverPrompt(encounters: readonly Encounter[]): Prompt {
  const input = encounters.map(({ notes, patient, ward }) => `${ward}: ${deidentify(notes, patient)}`).join('\n');
  return { instructions, input };
}

/** The letter to the family doctor, addressed and all. */
export function letterPrompt({ patient, notes, diagnoses }: Encounter): Prompt {
  const codes = diagnoses.map(({ icd }) => icd).join(', ');
  return {
    instructions: 'Write a discharge letter in German.',
    input: `${patient.fullName}, born ${patient.birthDate}. ${codes}. ${deidentify(notes, patient)}`,
  };
}
