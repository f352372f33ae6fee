import type {
  ExplainedCall,
  ExplainedData,
  ExplainedDeclaration,
  ExplainedExpression,
  ExplainedReach,
} from '@privet/engine';
import { printable } from '@privet/report';
import picocolors from 'picocolors';
import { ExplainOutcomes, type Colours } from './explain-outcomes.ts';
import { clueWords, code, ExplainWords } from './explain-words.ts';
import type { LineReport } from './line-report.ts';

/** An explanation for people at a terminal. */
export function explainText(report: LineReport, colours: boolean): string {
  return new ExplainText(report, picocolors.createColors(colours)).text();
}

class ExplainText {
  readonly #report: LineReport;
  readonly #words: ExplainWords;
  readonly #outcomes: ExplainOutcomes;
  readonly #paint: Colours;

  constructor(report: LineReport, paint: Colours) {
    this.#report = report;
    this.#words = new ExplainWords(report);
    this.#outcomes = new ExplainOutcomes(report, this.#words, paint);
    this.#paint = paint;
  }

  text(): string {
    const { explanation, preset } = this.#report;
    const { file, start } = this.#report.places(explanation.line.at);
    const head = [
      this.#paint.underline(`${printable(file)}:${start.line}`),
      `    ${printable(explanation.line.text.trim())}`,
    ];
    const sections = [
      head,
      this.#findings(preset),
      this.#section(
        'Declared here',
        explanation.declarations.flatMap((one) => this.#declaration(one)),
      ),
      this.#section(
        'Reaches a sink',
        explanation.reaches.flatMap((one) => this.#reach(one)),
      ),
      this.#section(
        'Calls',
        explanation.calls.flatMap((one) => this.#call(one)),
      ),
      this.#section('Expressions', this.#expressions()),
      this.#section('Elsewhere, the same data', this.#elsewhere()),
      this.#remarks(),
    ];
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  }

  #section(title: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [this.#paint.bold(title), ...lines];
  }

  #findings(preset: string): readonly string[] {
    const { findings, stricter, leftOut, explanation } = this.#report;
    return [
      ...(leftOut === undefined
        ? []
        : [this.#paint.yellow(`A scan leaves this file out, since ${printable(leftOut)}.`)]),
      ...(explanation.isFollowed ? [] : ['This file is not followed: it looks bundled or minified.']),
      ...(explanation.isCut ? ['A function here used up its budget: what it does beyond is not known.'] : []),
      ...(findings.length === 0 ? [`Nothing is reported on this line by the preset ${preset}.`] : []),
      ...findings.map((finding) => this.#outcomes.reportedOf(finding)),
      ...stricter.map((finding) => `${this.#paint.dim('by strict alone:')} ${this.#outcomes.reportedOf(finding)}`),
    ];
  }

  #declaration({ kind, text, holder, clue, known }: ExplainedDeclaration): readonly string[] {
    const name = `${kind} '${printable(text)}'${holder === undefined ? '' : ` of ${printable(holder)}`}`;
    if (known === undefined) {
      // What parameters and variables hold is told as of every expression.
      if (kind === 'parameter' || kind === 'variable') return [];
      const why = clue.isAnnotatedNone ? 'an annotation says that it is none' : clueWords(clue, code(text));
      return [`  ${name}: not known as personal data, since ${why}`];
    }
    const { category, evidence, purposes } = known;
    const strength = evidence.level === 'inferred' ? `, ${evidence.strength}` : '';
    const purpose = purposes.length === 0 ? 'no purpose' : `for ${purposes.join(', ')}`;
    return [`  ${name}: ${category}, ${printable(evidence.reason)}${strength}; ${purpose}`];
  }

  #reach(reach: ExplainedReach): readonly string[] {
    const { text, sink, through, data } = reach;
    const way = through.length === 0 ? '' : `, by way of ${through.map((name) => `${printable(name)}()`).join(', ')}`;
    const to = sink.recipient && sink.kind === 'recipient' ? `recipient ${sink.recipient.name}` : sink.kind;
    const place = this.#words.place(sink.location);
    return [
      `  ${this.#paint.cyan(code(text))} reaches '${code(sink.name)}' (${to}, ${sink.package}) at ${place}${way}`,
      ...this.#source(data),
      ...this.#outcomes.fateOf(reach).map((line) => `    ${line}`),
    ];
  }

  #source(data: ExplainedData): readonly string[] {
    return [
      `    from ${this.#words.source(data)}`,
      ...this.#words.evidence(data).map((line) => `      ${this.#paint.dim(line)}`),
    ];
  }

  #call(call: ExplainedCall): readonly string[] {
    const { text, targets, arguments: handedOver, withheld } = call;
    const isResolved = targets.some(({ kind }) => kind !== 'unresolved' && kind !== 'cut');
    const shown = targets.filter(({ kind }) => !isResolved || kind !== 'unresolved');
    return [
      `  ${this.#paint.cyan(code(text))}`,
      ...(targets.length === 0 ? ['    leads to nothing that is known: no sink'] : []),
      ...shown.map((target) => `    ${target.isCallback ? 'calls back' : 'is'} ${this.#words.target(target, call)}`),
      ...handedOver.flatMap((argument, index) => {
        const holds = argument.holds.map((data) => `${this.#words.source(data)}: ${this.#words.summary(data)}`);
        return [
          `    ${index + 1}  ${code(argument.text)}${holds.length === 0 ? '  holds no data that is followed' : ''}`,
          ...holds.map((line) => `       ${this.#paint.dim(`holds ${line}`)}`),
        ];
      }),
      ...withheld.flatMap((reach) => [
        '    inside, what it is handed is known, so that this call stays silent:',
        ...this.#reach(reach).map((line) => `    ${line}`),
      ]),
    ];
  }

  #expressions(): readonly string[] {
    const { calls, expressions } = this.#report.explanation;
    const isOwnResult = ({ at, holds }: ExplainedExpression): boolean =>
      holds.every(({ root, data }) => data.length === 0 && root.kind === 'result' && root.at.start === at.start);
    // Calls and what they call have a section of their own.
    const shown = expressions.filter(({ at, ...rest }) => {
      const isCallee = calls.some((call) => call.text === rest.text && call.at.start === at.start);
      const isCall = calls.some((call) => call.at.start === at.start && call.at.end === at.end);
      return !isCallee && !(isCall && isOwnResult({ at, ...rest }));
    });
    return [...new Set(shown.map((one) => this.#expression(one).join('\n')))];
  }

  #expression({ text, type, holds }: ExplainedExpression): readonly string[] {
    const typed = type === undefined ? '' : this.#paint.dim(`  type: ${printable(type)}`);
    return [
      `  ${this.#paint.cyan(code(text))}${typed}${holds.length === 0 ? '  holds no data that is followed' : ''}`,
      ...holds.flatMap((held) => [
        ...this.#source(held),
        ...held.leaves.map((way) => `      is ${way} to callers, or a part of it is`),
        ...held.keptIn.map((root) => `      is kept in ${this.#words.root(root)}, or a part of it is`),
        ...(held.reaches.length + held.leaves.length + held.keptIn.length === 0 && held.data.length > 0
          ? ['      reaches no sink that is known']
          : []),
      ]),
    ];
  }

  /** Sinks that data of the line reaches from other lines. */
  #elsewhere(): readonly string[] {
    const { expressions, calls } = this.#report.explanation;
    const inCalls = calls.flatMap(({ withheld }) => withheld);
    const all = expressions.flatMap(({ holds }) => holds.flatMap(({ reaches }) => reaches));
    const entries = all
      .filter((reach) => !this.#isShown(reach) && !inCalls.some((other) => isSame(reach, other)))
      .map((reach) => {
        const { at, text, sink, data, fate } = reach;
        const what = `${this.#paint.cyan(code(text))} at ${this.#words.place(at)}`;
        const outcome =
          fate.kind === 'unknown'
            ? fate.standing.flatMap((flow) => this.#outcomes.verdictOf(flow))
            : this.#outcomes.fateOf(reach);
        return [
          `  ${what} reaches '${code(sink.name)}' (${sink.kind}): ${this.#words.summary(data)}`,
          ...outcome.map((line) => `    ${line}`),
        ].join('\n');
      });
    return [...new Set(entries)];
  }

  #isShown(reach: ExplainedReach): boolean {
    return this.#report.explanation.reaches.some((other) => isSame(reach, other));
  }

  #remarks(): readonly string[] {
    const { declarations, expressions, calls } = this.#report.explanation;
    const { otherPrograms } = this.#report;
    const isEmpty = declarations.length + expressions.length + calls.length === 0;
    return [
      ...(isEmpty ? ['Nothing that holds data stands on this line.'] : []),
      ...(otherPrograms > 0
        ? [this.#paint.dim(`Callers in ${otherPrograms} other programs of the repository were not asked.`)]
        : []),
    ];
  }
}

function isSame(one: ExplainedReach, other: ExplainedReach): boolean {
  return (
    one.at.file === other.at.file &&
    one.at.start === other.at.start &&
    one.sink.location.file === other.sink.location.file &&
    one.sink.location.start === other.sink.location.start
  );
}
