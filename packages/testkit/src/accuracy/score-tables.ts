import { breakdownsOf, type Breakdown } from './breakdown.ts';
import { percentText } from './proportion.ts';
import { scoreOfAll, type ScoredSet } from './scored-application.ts';
import type { Table } from './table.ts';
import { precisionOf, recallOf, tallyOf, type FindingTally, type LabelTally } from './tally.ts';

/** A named number of a tally. */
interface Column<T> {
  readonly head: string;
  readonly cell: (tally: T) => string;
}

const findingColumns: readonly Column<FindingTally>[] = [
  { head: 'findings', cell: ({ findings }) => String(findings) },
  { head: 'right', cell: ({ right }) => String(right) },
  { head: 'wrong', cell: ({ wrong }) => String(wrong) },
  { head: 'unjudged', cell: ({ unjudged }) => String(unjudged) },
  { head: 'precision', cell: (tally) => percentText(precisionOf(tally)) },
];

const positiveColumns: readonly Column<LabelTally>[] = [
  { head: 'positives', cell: ({ positives }) => String(positives) },
  { head: 'found', cell: ({ found }) => String(found) },
  { head: 'on the way', cell: ({ onTheWay }) => String(onTheWay) },
  { head: 'recall', cell: (tally) => percentText(recallOf(tally)) },
];

const lookAlikeColumns: readonly Column<LabelTally>[] = [
  { head: 'look-alikes', cell: ({ lookAlikes }) => String(lookAlikes) },
  { head: 'silent', cell: ({ silent }) => String(silent) },
];

const allColumns = [...findingColumns, ...positiveColumns, ...lookAlikeColumns];

/** The numbers of a set of applications: of each, in total, and broken down. Shares stand with their 95 % interval. */
export function tablesOf({ name, applications }: ScoredSet): readonly Table[] {
  const total = scoreOfAll(applications);
  const { findings, labels, both } = breakdownsOf(total);
  return [
    {
      title: `${capitalised(name)} (${applications.length})`,
      head: ['application', 'files', ...allColumns.map(({ head }) => head)],
      rows: [...applications.map((application) => [application]), applications].map((counted) => {
        const files = counted.reduce((sum, { files: count }) => sum + count, 0);
        const tally = tallyOf(scoreOfAll(counted));
        const repo = counted === applications ? 'total' : (counted[0]?.repo ?? '');
        return [repo, String(files), ...allColumns.map(({ cell }) => cell(tally))];
      }),
    },
    ...findings.map((breakdown) => tableOf('Findings', breakdown, findingColumns)),
    ...labels.map((breakdown) => tableOf('Labels', breakdown, columnsFor(breakdown))),
    ...both.map((breakdown) => tableOf('Both', breakdown, allColumns)),
  ].filter(({ rows }) => rows.length > 0);
}

function tableOf<T>(what: string, { by, groups }: Breakdown<T>, columns: readonly Column<T>[]): Table {
  return {
    title: `${what} by ${by}`,
    head: [by, ...columns.map(({ head }) => head)],
    rows: groups.map(({ name, tally }) => [name, ...columns.map(({ cell }) => cell(tally))]),
  };
}

/** Positives and look-alikes have kinds of their own: where there is none of one verdict, its columns say nothing. */
function columnsFor({ groups }: Breakdown<LabelTally>): readonly Column<LabelTally>[] {
  const hasPositives = groups.some(({ tally }) => tally.positives > 0);
  const hasLookAlikes = groups.some(({ tally }) => tally.lookAlikes > 0);
  return [...(hasPositives ? positiveColumns : []), ...(hasLookAlikes ? lookAlikeColumns : [])];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
