import { writeFile } from 'node:fs/promises';
import Mixpanel from 'mixpanel';
import OpenAI from 'openai';
import { digest, lastFour, note } from './hash.ts';
import type { Patient } from './patient.ts';

const mixpanel = Mixpanel.init('token');
const openai = new OpenAI();

function treated(what: string): void {
  mixpanel.track('treated', { what });
}

export async function admit(patient: Patient): Promise<void> {
  console.info('admitted', lastFour(patient.socialSecurityNumber)); // ✗ protect-special-categories: 'patient.socialSecurityNumber' (user.government_id.national_identification_number, declared on Patient), which needs more protection than other data, reaches 'console.info' only masked.
  note(patient.diagnosis); // ✗ protect-special-categories: 'patient.diagnosis' (user.health_and_medical, declared on Patient), which needs more protection than other data, reaches 'console.info' only pseudonymised, by way of note().
  await writeFile('admitted.txt', digest(patient.diagnosis)); // ✗ protect-special-categories
  treated(patient.diagnosis); // ✗ protect-special-categories: 'patient.diagnosis' (user.health_and_medical, declared on Patient), which needs more protection than other data, reaches the analytics service Mixpanel through 'mixpanel.track', by way of treated(), and is not named for it by itself.
  await openai.responses.create({ model: 'gpt-5', input: digest(patient.socialSecurityNumber) }); // ✗ protect-special-categories
  if (patient.name === '') throw new Error(`Nobody has ${digest(patient.diagnosis)}`); // ✗ protect-special-categories
}
