import type { Coverage, Finding, Severity } from '@privet/model';

/** What the command tells its caller; other tools rely on the numbers. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, failure: 3 } as const;

/** What a process tells that was asked to end before its command had ended. */
export const interruptionCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** One of the command's exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Whether findings reach the threshold that fails a run. */
export function reachesThreshold(findings: readonly Finding[], failOn: Severity | 'never'): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'warning':
      return findings.length > 0;
    case 'error':
      return findings.some(({ severity }) => severity === 'error');
  }
}

/** Whether enough of the personal data is annotated; where there is none, it is. */
export function isCovered({ annotated, all }: Coverage, percent: number): boolean {
  return all === 0 || (annotated / all) * 100 >= percent;
}
