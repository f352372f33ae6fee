import type { Coverage, Report, SuppressedFinding } from '@privet/model';
import { counted } from './counted.ts';

/** How many problems there are, and in how many files. */
export function totalOf({ findings, files, diff }: Report): string {
  const problem = diff ? 'new problem' : 'problem';
  if (findings.length === 0) return `No ${problem}s in ${counted(files.length, 'file')}.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const weights = `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
  const affected = new Set(findings.map(({ location }) => location.file)).size;
  return `${counted(findings.length, problem)} (${weights}) in ${counted(affected, 'file')}.`;
}

/** What a reader must know to trust the total: what is left out and silenced, how much is annotated, what was not followed. */
export function remarksOn({ diff, suppressed, coverage, notFollowed }: Report): readonly string[] {
  return [
    diffRemark(diff),
    suppressedRemark(suppressed),
    coverageRemark(coverage),
    notFollowedRemark(notFollowed),
  ].filter((remark) => remark !== undefined);
}

function diffRemark(diff: Report['diff']): string | undefined {
  if (diff === undefined) return undefined;
  const { base, commit, known } = diff;
  return `Since '${base}' (${commit.slice(0, 8)}): ${counted(known, 'older problem')} left out.`;
}

function suppressedRemark(suppressed: readonly SuppressedFinding[]): string | undefined {
  if (suppressed.length === 0) return undefined;
  const ways: readonly (readonly [SuppressedFinding['by'], string])[] = [
    ['comment', 'by comments'],
    ['baseline', 'by the baseline'],
    ['policy', 'by the policy'],
  ];
  const parts = ways.flatMap(([way, words]) => {
    const count = suppressed.filter(({ by }) => by === way).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `Silenced: ${parts.join(', ')}.`;
}

function coverageRemark({ annotated, all, untyped }: Coverage): string | undefined {
  if (all === 0) return undefined;
  const share = Math.floor((annotated / all) * 100);
  const declared = `Annotated: ${annotated} of ${counted(all, 'declaration')} of personal data (${share} %).`;
  if (untyped === undefined || untyped.all === 0) return declared;
  return `${declared} Untyped: ${untyped.values} of ${counted(untyped.all, 'value')} that reach sinks.`;
}

function notFollowedRemark(notFollowed: Report['notFollowed']): string | undefined {
  const causes = Object.entries(notFollowed).filter(([, count]) => count > 0);
  if (causes.length === 0) return undefined;
  const total = causes.reduce((sum, [, count]) => sum + count, 0);
  return `Not followed: ${counted(total, 'call')} (${causes.map(([cause, count]) => `${cause}: ${count}`).join(', ')}).`;
}
