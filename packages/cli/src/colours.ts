import type { Io } from './io.ts';

/** The habits of terminals: https://no-color.org and its counterpart. */
export function wantsColours({ env, stdout }: Io): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}
