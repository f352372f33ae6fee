import type { Finding } from '@privet/model';
import { flowLengths, type Label } from './label.ts';
import { countsForRecall, type JudgedFinding, type MetLabel, type Score } from './score.ts';
import { tallyFindings, tallyLabels, tallyOf, type FindingTally, type LabelTally, type Tally } from './tally.ts';

/** A tally for each group of what was scored. */
export interface Breakdown<T> {
  /** What it is broken down by. */
  readonly by: string;
  readonly groups: readonly { readonly name: string; readonly tally: T }[];
}

/** The breakdowns of a score. Labels have no rule and findings no flow length, so that few have both. */
export interface Breakdowns {
  readonly findings: readonly Breakdown<FindingTally>[];
  readonly labels: readonly Breakdown<LabelTally>[];
  readonly both: readonly Breakdown<Tally>[];
}

/** Breaks a score down by all that it may depend on. */
export function breakdownsOf(score: Score): Breakdowns {
  const { findings } = score;
  const labels = score.labels.filter(({ label }) => countsForRecall(label));
  return {
    findings: [
      findingsBy('rule', ({ ruleId }) => ruleId, findings),
      findingsBy('kind of sink', ({ sink }) => sink?.kind ?? 'no sink', findings),
      findingsBy('evidence', evidenceOf, findings),
    ],
    labels: [
      labelsBy('kind of positive', ({ kind }) => kind, withVerdict('positive', labels)),
      labelsBy('kind of look-alike', ({ kind }) => kind, withVerdict('negative', labels)),
      labelsBy('flow', ({ flow }) => flow, labels, flowLengths),
      labelsBy('telltale', telltaleOf, labels, ['yes', 'no', 'not told']),
    ],
    both: [
      {
        by: 'confidence of labels',
        groups: [
          { name: 'high only', tally: tallyOf(ofHighConfidence(score)) },
          { name: 'all', tally: tallyOf(score) },
        ],
      },
    ],
  };
}

function telltaleOf({ telltale }: Label): string {
  if (telltale === undefined) return 'not told';
  return telltale ? 'yes' : 'no';
}

function withVerdict(verdict: Label['verdict'], labels: readonly MetLabel[]): readonly MetLabel[] {
  return labels.filter(({ label }) => label.verdict === verdict);
}

/** Without labels that a policy could flip, and without findings that the nearest such label judges. */
function ofHighConfidence({ findings, labels }: Score): Score {
  return {
    findings: findings.filter(({ labels: [nearest] }) => nearest === undefined || nearest.confidence === 'high'),
    labels: labels.filter(({ label }) => label.confidence === 'high'),
  };
}

/** The strongest evidence of a finding, which its data is sorted by. */
function evidenceOf({ data: [strongest] }: Finding): string {
  if (strongest === undefined) return 'no data';
  const { level, strength } = strongest.evidence;
  return level === 'declared' ? level : `${level}, ${strength}`;
}

function findingsBy(
  by: string,
  nameOf: (finding: Finding) => string,
  findings: readonly JudgedFinding[],
): Breakdown<FindingTally> {
  return { by, groups: grouped(findings, ({ finding }) => nameOf(finding), tallyFindings) };
}

function labelsBy(
  by: string,
  nameOf: (label: Label) => string,
  labels: readonly MetLabel[],
  order: readonly string[] = [],
): Breakdown<LabelTally> {
  const groups = grouped(labels, ({ label }) => nameOf(label), tallyLabels);
  return { by, groups: [...groups].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) };
}

/** Groups by name, in the order of their names. */
function grouped<Item, T>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  tally: (items: readonly Item[]) => T,
): readonly { readonly name: string; readonly tally: T }[] {
  const names = [...new Set(items.map(nameOf))].sort();
  return names.map((name) => ({ name, tally: tally(items.filter((item) => nameOf(item) === name)) }));
}
