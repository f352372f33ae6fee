import type { Finding } from '@privet/model';
import { linesOf, ownLinesOf, type LineRange } from './line-range.ts';
import { countsForRecall, type JudgedFinding, type MetLabel, type Score } from './score.ts';

/** Where labels and findings disagree, in words. */
export interface Disagreement {
  readonly kind: 'missed' | 'wrong' | 'unjudged';
  /** `file:line` or `file:first-last`. */
  readonly place: string;
  /** One sentence or two. */
  readonly text: string;
  /** More about it, one line each: what the label says, the path of the data. */
  readonly details: readonly string[];
}

/** All that a score's labels and findings disagree on, in the order of their places. */
export function disagreementsOf({ findings, labels }: Score): readonly Disagreement[] {
  const missed = labels.filter(isMissed).map((met) => ({ range: ownLinesOf(met.label), disagreement: missedOf(met) }));
  const doubted = findings
    .filter(({ judgement }) => judgement !== 'right')
    .map((judged) => ({ range: linesOf(judged.finding.location), disagreement: doubtedOf(judged) }));
  return [...missed, ...doubted]
    .sort((a, b) => compareText(a.range.file, b.range.file) || a.range.first - b.range.first)
    .map(({ disagreement }) => disagreement);
}

function isMissed({ label, findings }: MetLabel): boolean {
  return label.verdict === 'positive' && findings.length === 0 && countsForRecall(label);
}

function missedOf({ label, passing, isScanned }: MetLabel): Disagreement {
  return {
    kind: 'missed',
    place: placeText(ownLinesOf(label)),
    text: label.why,
    details: [
      `${label.kind}, ${label.flow}, ${label.confidence} confidence: ${label.dataCategory} by way of ${label.sink}`,
      ...(isScanned ? [] : ['the scan did not read this file']),
      ...passingOf(passing),
    ],
  };
}

/** Where callers are told, a few of them. */
function passingOf(passing: readonly Finding[]): readonly string[] {
  const places = [...new Set(passing.map(({ location }) => placeText(linesOf(location))))];
  const [shown, others] = [places.slice(0, 3), places.length - 3];
  return [
    ...shown.map((place) => `told at ${place}, on the same way`),
    ...(others > 0 ? [`and at ${others} more places`] : []),
  ];
}

function doubtedOf({ finding, judgement, labels }: JudgedFinding): Disagreement {
  return {
    kind: judgement === 'wrong' ? 'wrong' : 'unjudged',
    place: placeText(linesOf(finding.location)),
    text: `${finding.message} (${finding.ruleId})`,
    details: [...labels.map((label) => `label at ${placeText(ownLinesOf(label))}: ${label.why}`), ...pathOf(finding)],
  };
}

function pathOf({ steps }: Finding): readonly string[] {
  return steps.map(({ location, note }) => `→ ${location.file}:${location.start.line}  ${note}`);
}

function placeText({ file, first, last }: LineRange): string {
  return first === last ? `${file}:${first}` : `${file}:${first}-${last}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
