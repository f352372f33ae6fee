import { breakdownsOf, type Breakdown } from './breakdown.ts';
import { shareOf, wilsonIntervalOf, type Interval, type Proportion } from './proportion.ts';
import type { Score } from './score.ts';
import { scoreOfAll, type ScoredSet } from './scored-application.ts';
import { precisionOf, recallOf, tallyOf, type Tally } from './tally.ts';

/** A share with its 95 % interval; both are absent where there is nothing to have a share in. */
interface Share {
  readonly share?: number;
  readonly interval?: Interval;
}

/** Scores as JSON, for programs that compare runs: numbers, breakdowns, and each finding and label with its outcome. */
export function scoreJson(sets: readonly ScoredSet[]): string {
  const written = sets.map((set) => {
    const total = scoreOfAll(set.applications);
    const { findings, labels, both } = breakdownsOf(total);
    return {
      name: set.name,
      total: numbersOf(tallyOf(total)),
      breakdowns: Object.fromEntries([...findings, ...labels, ...both].map(breakdownOf)),
      applications: set.applications.map(({ repo, files, score }) => ({
        repo,
        files,
        ...numbersOf(tallyOf(score)),
        ...outcomesOf(score),
      })),
    };
  });
  return `${JSON.stringify({ schemaVersion: 1, sets: written }, undefined, 2)}\n`;
}

function numbersOf(tally: Tally): object {
  return { ...tally, precision: shareWithInterval(precisionOf(tally)), recall: shareWithInterval(recallOf(tally)) };
}

function breakdownOf({ by, groups }: Breakdown<object>): readonly [string, object] {
  return [by, Object.fromEntries(groups.map(({ name, tally }) => [name, tally]))];
}

function shareWithInterval(proportion: Proportion): Share {
  const share = shareOf(proportion);
  const interval = wilsonIntervalOf(proportion);
  return share === undefined || interval === undefined ? {} : { share, interval };
}

function outcomesOf({ findings, labels }: Score): object {
  return {
    judged: findings.map(({ finding, judgement, labels: hit }) => ({
      judgement,
      ruleId: finding.ruleId,
      file: finding.location.file,
      line: finding.location.start.line,
      message: finding.message,
      fingerprint: finding.fingerprint,
      labels: hit.map(({ file, line }) => `${file}:${line}`),
    })),
    labels: labels.map(({ label, findings: hits, passing, isScanned }) => ({
      file: label.file,
      line: label.line,
      verdict: label.verdict,
      ...(label.by !== undefined && { by: label.by }),
      isHit: hits.length > 0,
      isOnTheWay: hits.length === 0 && passing.length > 0,
      isScanned,
    })),
  };
}
