/** Who is asking. */
export interface Caller {
  readonly roles: readonly string[];
}

export function isDoctor(caller: Caller): boolean {
  return caller.roles.includes('doctor');
}

export function requireDoctor(caller: Caller): void {
  if (!isDoctor(caller)) throw new Error('not for you');
}

export function requireReception(caller: Caller): void {
  if (!caller.roles.includes('reception')) throw new Error('not for you');
}
