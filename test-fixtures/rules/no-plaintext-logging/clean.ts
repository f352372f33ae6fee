import { createHash } from 'node:crypto';

interface Patient {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  ward: string;
}

interface Job {
  /** @personalData none - address of the sending service */
  email: string;
}

/** @sanitizes mask */
function masked(email: string): string {
  return email.replace(/^(.).*@/, '$1…@');
}

export function admit(patient: Patient, job: Job): void {
  console.log(patient.id, patient.ward, patient.email.length);
  console.log(masked(patient.email));
  console.log(createHash('sha256').update(patient.email).digest('hex'));
  console.log(job.email);
  console.log('email', { hasEmail: patient.email !== '' });
}
