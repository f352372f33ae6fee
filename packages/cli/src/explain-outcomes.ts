import type { ExplainedReach } from '@privet/engine';
import { rulePrefix, type Flow } from '@privet/model';
import { printable } from '@privet/report';
import type picocolors from 'picocolors';
import { code, type ExplainWords } from './explain-words.ts';
import type { LineReport, Reported } from './line-report.ts';

/** Writes in colours, or does not. */
export type Colours = ReturnType<typeof picocolors.createColors>;

type Unknown = ExplainedReach['fate'] & { readonly kind: 'unknown' };

/** Places that are listed at which nobody knows what is handed over. */
const mostSilent = 5;

/** Says what became of data that reached a sink. */
export class ExplainOutcomes {
  readonly #report: LineReport;
  readonly #words: ExplainWords;
  readonly #paint: Colours;

  constructor(report: LineReport, words: ExplainWords, paint: Colours) {
    this.#report = report;
    this.#words = words;
    this.#paint = paint;
  }

  /** What became of data that reached a sink. */
  fateOf({ fate, ...reach }: ExplainedReach): readonly string[] {
    switch (fate.kind) {
      case 'judged':
        return this.verdictOf(fate.flow);
      case 'replaced':
        return fate.by
          ? ['another flow of the same data into the same sink stands for it:', ...this.verdictOf(fate.by)]
          : ['another flow of the same data into the same sink stands for it'];
      case 'elsewhere':
        return ['judged in the file in which it stands'];
      case 'cut':
        return ['not judged: the path of members was cut, so that it no longer says which member is meant'];
      case 'development':
        return ['not reported: it runs for developers alone, never in production'];
      case 'unknown':
        return this.#outcome({ ...reach, fate });
    }
  }

  #outcome({ data: { root }, fate }: ExplainedReach & { readonly fate: Unknown }): readonly string[] {
    const { settled, standing, silent } = fate;
    if (settled) return ['not reported: it is settled that this holds no personal data'];
    const isAsked = root.kind === 'parameter' || root.kind === 'this' || root.kind === 'shared';
    if (!isAsked && standing.length + silent.length === 0) return ['not reported: nothing tells what it is'];
    const unknown = silent.slice(0, mostSilent).map(({ at, text, data }) => {
      const what = `'${code(text)}' hands over ${this.#words.source(data)}`;
      return `silent at ${this.#words.place(at)}: ${what}: ${this.#words.summary(data)}`;
    });
    const more = silent.length > mostSilent ? [`and silent at ${silent.length - mostSilent} more places`] : [];
    const nobody = standing.length === 0 && silent.length === 0 ? ['nobody is known to hand it over'] : [];
    return [
      'not judged here, since nothing tells what it is; asked of those who hand it over:',
      ...[...nobody, ...standing.flatMap((flow) => this.verdictOf(flow)), ...unknown, ...more].map(
        (line) => `  ${line}`,
      ),
    ];
  }

  /** What rules make of a flow. */
  verdictOf(flow: Flow): readonly string[] {
    const verdict = this.#report.verdicts.get(flow);
    const place = this.#words.place(flow.at);
    if (verdict === undefined) return [];
    const { reported, silences, leftOut } = verdict;
    const left = leftOut === undefined ? [] : [`  a scan leaves that file out, since ${printable(leftOut)}`];
    const kept = silences.map(
      ({ ruleId, category, reason }) =>
        `  not reported by ${rulePrefix}/${ruleId}${category === undefined ? '' : ` as ${category}`}, since ${printable(reason)}`,
    );
    const isAbove = reported !== undefined && this.#report.findings.includes(reported);
    const judged = reported
      ? [isAbove ? 'reported on this line' : `reported at ${place}: ${this.reportedOf(reported)}`, ...kept]
      : kept.length > 0
        ? [`judged at ${place} ('${code(flow.text)}')`, ...kept]
        : [`not reported at ${place}: no rule is about data that reaches a ${flow.sink.kind}`];
    return [...judged, ...left];
  }

  /** A finding with its rule, and the comment that silences it. */
  reportedOf({ severity, message, ruleId, suppression }: Reported): string {
    const weight = severity === 'error' ? this.#paint.red(severity) : this.#paint.yellow(severity);
    const found = `${weight}  ${printable(message)}  ${this.#paint.dim(`${rulePrefix}/${ruleId}`)}`;
    if (suppression === undefined) return found;
    const reason = suppression.reason === undefined ? '' : ` (${printable(suppression.reason)})`;
    return `${this.#paint.yellow(`suppressed by a comment${reason}:`)} ${found}`;
  }
}
