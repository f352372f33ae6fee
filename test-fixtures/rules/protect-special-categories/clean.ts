import { writeFile } from 'node:fs/promises';
import sendgrid from '@sendgrid/mail';
import Mixpanel from 'mixpanel';
import OpenAI from 'openai';
import { digest, lastFour, redacted } from './hash.ts';
import type { Patient } from './patient.ts';

const mixpanel = Mixpanel.init('token');
const openai = new OpenAI();

export async function admit(patient: Patient): Promise<void> {
  console.info('admitted', lastFour(patient.name), redacted(patient.diagnosis));
  await writeFile('passwords.txt', digest(patient.password));
  mixpanel.track('admitted', { name: patient.name, gait: patient.gait });
  await openai.responses.create({ model: 'gpt-5', input: patient.diagnosis });
  await sendgrid.send({ to: 'ward@clinic.example', from: 'desk@clinic.example', subject: 'New', text: patient.diagnosis });
  // In the clear, no-plaintext-logging judges it.
  console.info(patient.diagnosis);
}
