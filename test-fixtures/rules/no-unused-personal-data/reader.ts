import type { Application } from './elsewhere.ts';

export function isValid(application: Application): boolean {
  return /^[A-Z]\d{8}$/.test(application.passportNumber);
}
