import pino from 'pino';

/** @purpose employment.recruitment */
interface Applicant {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  role: string;
}

const careful = pino({ redact: ['email', 'applicant.phone', 'applicant.email'] });
const open = pino();

export function applied(applicant: Applicant): void {
  careful.info({ email: applicant.email });
  careful.info({ applicant });
  careful.info({ role: applicant.role });
  careful.info({ phone: applicant.phone }); // ✗ no-plaintext-logging: 'applicant.phone' (user.contact.phone_number, declared on Applicant) reaches 'careful.info' in the clear.
  careful.info(applicant.email); // ✗ no-plaintext-logging: 'applicant.email' (user.contact.email, declared on Applicant) reaches 'careful.info' in the clear.
  open.info({ email: applicant.email }); // ✗ no-plaintext-logging: 'applicant.email' (user.contact.email, declared on Applicant) reaches 'open.info' in the clear.
  open.info({ role: applicant.role });
}
