import type { Finding, Report, Sink } from '@privet/model';
import type { Label } from './label.ts';
import { compareNearness, linesOf, meet, ownLinesOf, rangeOfPlace, rangesOf, type LineRange } from './line-range.ts';

/** What labels say of a finding: it hits a positive, it hits look-alikes alone, or it hits nothing that anybody read. */
export type Judgement = 'right' | 'wrong' | 'unjudged';

/** A finding with the labels that it hits. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly judgement: Judgement;
  /** All of one verdict, nearest first. */
  readonly labels: readonly Label[];
}

/** A label with the findings that hit it. */
export interface MetLabel {
  readonly label: Label;
  readonly findings: readonly Finding[];
  /**
   * Those that stand elsewhere: data goes through the label's own lines on its way to a sink of its kind, or what the label
   * hands over is known where the label says that the sink stands.
   */
  readonly passing: readonly Finding[];
  /** Whether the scan read its file at all. */
  readonly isScanned: boolean;
}

/** How the findings of a scan and the labels of what was scanned agree. */
export interface Score {
  readonly findings: readonly JudgedFinding[];
  readonly labels: readonly MetLabel[];
}

/** The part of a report that is scored. */
export type ScoredReport = Pick<Report, 'files' | 'findings'>;

/**
 * Compares a report with labels of the same code.
 *
 * A finding meets a label if it shares a line with it. Where it meets labels of both verdicts, the nearest decides: the
 * one whose first line is nearest to the finding's, of those the one with the fewest lines, and of those a positive.
 * The finding hits all labels of that verdict that it meets, and none of the other.
 *
 * A leak that a wrapper hides from who looks at the sink is told where the data is known, which may be far from the place
 * that a reader chose: findings whose way leads over a label's lines are told beside those that hit it. So are those in a wrapper whose own
 * types know the data, which its callers, where a label stands, need not tell again.
 *
 * What labels found by reading are hit by is told without those that were made for findings, so that judging findings
 * afterwards changes precision alone.
 */
export function scoreOf(labels: readonly Label[], { files, findings }: ScoredReport): Score {
  const places = placesOf(labels);
  const readPlaces = placesOf(labels.filter(countsForRecall));
  const judged = findings.map((finding) => judgedFinding(finding, places));
  const judgedByReading = findings.map((finding) => judgedFinding(finding, readPlaces));
  const scanned = new Set(files);
  return {
    findings: judged,
    labels: labels.map((label) => ({
      label,
      findings: (countsForRecall(label) ? judgedByReading : judged)
        .filter((candidate) => candidate.labels.includes(label))
        .map(({ finding }) => finding),
      passing: label.verdict === 'positive' ? findings.filter((finding) => passes(finding, label)) : [],
      isScanned: scanned.has(label.file),
    })),
  };
}

/** Whether a label tells what is missed: it was found by reading, not by a finding. */
export function countsForRecall({ by }: Label): boolean {
  return by === undefined;
}

/** The kind of sink that what readers call by the name of a kind of positive has in a report. */
const sinkKinds: ReadonlyMap<string, Sink['kind']> = new Map([
  ['log', 'log'],
  ['error', 'error'],
  ['url', 'url'],
  ['storage', 'storage'],
  ['analytics', 'recipient'],
  ['third-party', 'recipient'],
  ['llm', 'recipient'],
]);

/** Whether a finding tells of the leak that a label stands for, at another place on the same way. */
function passes({ sink, steps, location }: Finding, label: Label): boolean {
  if (sink === undefined || sink.kind !== sinkKinds.get(label.kind)) return false;
  const { sinkAt } = label;
  if (sinkAt !== undefined && meet(linesOf(location), rangeOfPlace(sinkAt))) return true;
  return steps.some((step) => meet(linesOf(step.location), ownLinesOf(label)));
}

/** A label with one of the places that hit it. */
interface Place {
  readonly label: Label;
  readonly range: LineRange;
}

function placesOf(labels: readonly Label[]): readonly Place[] {
  return labels.flatMap((label) => rangesOf(label).map((range) => ({ label, range })));
}

function judgedFinding(finding: Finding, places: readonly Place[]): JudgedFinding {
  const lines = linesOf(finding.location);
  const met = places
    .filter(({ range }) => meet(range, lines))
    .sort((a, b) => compareNearness(lines, a.range, b.range) || Number(isNegative(a)) - Number(isNegative(b)))
    .map(({ label }) => label);
  const [decisive] = met;
  if (decisive === undefined) return { finding, judgement: 'unjudged', labels: [] };
  return {
    finding,
    judgement: decisive.verdict === 'positive' ? 'right' : 'wrong',
    labels: [...new Set(met)].filter(({ verdict }) => verdict === decisive.verdict),
  };
}

function isNegative({ label }: Place): boolean {
  return label.verdict === 'negative';
}
