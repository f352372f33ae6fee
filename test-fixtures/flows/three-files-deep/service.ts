import { append, appendLength } from './journal';

/** @purpose essential.service */
export interface Enrolment {
  course: string;
  /** @personalData user.contact.email */
  studentEmail: string;
}

export function enrol(enrolment: Enrolment): void {
  append('enrolled in', enrolment.course);
  append('enrolled', enrolment.studentEmail); // ✗ no-plaintext-logging: 'enrolment.studentEmail' (user.contact.email, declared on Enrolment) reaches 'console.log' in the clear, by way of append() and write().
  appendLength('enrolled', enrolment.studentEmail);
}
