import type { Patient } from '../patients/patient.entity';

/**
 * Takes names, numbers and dates out of a text that a physician has written.
 * @sanitizes redact
 */
export function deidentify(text: string, { fullName, phone, birthDate }: Patient): string {
  const known = [fullName, ...fullName.split(' '), phone, birthDate].filter((word) => word.length > 2);
  return known.reduce((left, word) => left.replaceAll(word, '[…]'), text).replaceAll(/\d{4,}/gu, '[…]');
}
