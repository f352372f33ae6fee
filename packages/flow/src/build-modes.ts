import { IN_DEVELOPMENT, NO_GUARDS } from './guards.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What a global tells of the mode that a program was built in. */
export function verdictOfGlobal(name: string): Verdict | undefined {
  return name === '__DEV__' ? verdictOf(IN_DEVELOPMENT) : undefined;
}

/** What a member tells of the mode that a program was started in: `process.env.NODE_ENV`, whoever hands it on. */
export function verdictOfMember(name: string): Verdict | undefined {
  return name === 'NODE_ENV' ? { ...verdictOf(NO_GUARDS), isMode: true } : undefined;
}
