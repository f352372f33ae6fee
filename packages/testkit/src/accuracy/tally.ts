import { type Proportion } from './proportion.ts';
import { countsForRecall, type JudgedFinding, type MetLabel, type Score } from './score.ts';

/** Findings by judgement. */
export interface FindingTally {
  readonly findings: number;
  readonly right: number;
  readonly wrong: number;
  readonly unjudged: number;
}

/** Labels that were found by reading, by what became of them. */
export interface LabelTally {
  readonly positives: number;
  /** Positives that a finding hits. */
  readonly found: number;
  /** Positives that no finding hits, and that the way of one leads over. */
  readonly onTheWay: number;
  readonly lookAlikes: number;
  /** Look-alikes that no finding hits. */
  readonly silent: number;
}

/** Everything of a score in numbers. */
export type Tally = FindingTally & LabelTally;

/** Counts findings and labels. */
export function tallyOf({ findings, labels }: Score): Tally {
  return { ...tallyFindings(findings), ...tallyLabels(labels) };
}

/** Counts findings by judgement. */
export function tallyFindings(findings: readonly JudgedFinding[]): FindingTally {
  const judged = (as: JudgedFinding['judgement']) => findings.filter(({ judgement }) => judgement === as).length;
  return { findings: findings.length, right: judged('right'), wrong: judged('wrong'), unjudged: judged('unjudged') };
}

/** Counts labels, but for those that were made for a finding. */
export function tallyLabels(labels: readonly MetLabel[]): LabelTally {
  const read = labels.filter(({ label }) => countsForRecall(label));
  const positives = read.filter(({ label }) => label.verdict === 'positive');
  const lookAlikes = read.filter(({ label }) => label.verdict === 'negative');
  return {
    positives: positives.length,
    found: positives.filter(({ findings }) => findings.length > 0).length,
    onTheWay: positives.filter(({ findings, passing }) => findings.length === 0 && passing.length > 0).length,
    lookAlikes: lookAlikes.length,
    silent: lookAlikes.filter(({ findings }) => findings.length === 0).length,
  };
}

/** Findings that are right, out of all: what nobody judged counts as wrong. */
export function precisionOf({ right, findings }: FindingTally): Proportion {
  return { part: right, whole: findings };
}

/** Positives that a finding hits, out of all: those on the way of one alone do not count. */
export function recallOf({ found, positives }: LabelTally): Proportion {
  return { part: found, whole: positives };
}
