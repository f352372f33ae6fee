import { writeFile } from 'node:fs/promises';
import { keep } from './archive.ts';

/** What a sign-up asks for. */
export interface Signup {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.demographic.date_of_birth */
  dateOfBirth: string; // ✗ no-unused-personal-data: 'dateOfBirth' (user.demographic.date_of_birth, declared on Signup) of Signup is kept through 'writeFile', and nothing in the program reads it by its name or hands it on.
  /** @personalData user.demographic.gender */
  gender: string; // ✗ no-unused-personal-data: 'gender' (user.demographic.gender, declared on Signup) of Signup is kept through 'writeFile', and nothing in the program reads it by its name or hands it on.
}

export async function register(signup: Signup): Promise<void> {
  await writeFile('signups.json', JSON.stringify(signup));
}

/** Through a function, and field by field. */
export interface Survey {
  /** @personalData user.demographic.marital_status */
  maritalStatus: string; // ✗ no-unused-personal-data: 'maritalStatus' (user.demographic.marital_status, declared on Survey) of Survey is kept through 'writeFile', and nothing in the program reads it by its name or hands it on.
  /** @personalData user.job_title */
  jobTitle: string; // ✗ no-unused-personal-data: 'jobTitle' (user.job_title, declared on Survey) of Survey is kept through 'localStorage.setItem', and nothing in the program reads it by its name or hands it on.
}

export async function answered(survey: Survey): Promise<void> {
  await keep({ maritalStatus: survey.maritalStatus });
  const { jobTitle } = survey;
  localStorage.setItem('survey', JSON.stringify({ jobTitle }));
}

export function greeting({ email }: Signup): string {
  return `Welcome, ${email}`;
}
