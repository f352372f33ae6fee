import { onlyFromElsewhere } from './functions.ts';

/** Nobody real is asked in a test. */
export function tracksWhoAgreed(): void {
  onlyFromElsewhere({ id: 'visitor-1' });
}
