import { rulePrefix, type Diagnostic, type Finding, type Report } from '@privet/model';
import picocolors from 'picocolors';
import { findingsByFile } from './by-file.ts';
import { remarksOn, totalOf } from './closing.ts';
import { codeFrameOf } from './code-frame.ts';
import { printable } from './printable.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** How a report is written as text. */
export interface TextOptions {
  readonly colours?: boolean;
  /** Source text of a line, counted from 1; without it there are no code frames. */
  readonly lineOf?: (file: string, line: number) => string | undefined;
}

/** The report for people at a terminal: problems by file with code and path, then what a reader must know to trust it. */
export function textOf(report: Report, { colours = false, lineOf = () => undefined }: TextOptions = {}): string {
  const paint = picocolors.createColors(colours);
  const files = findingsByFile(report.findings).map(({ file, findings }) =>
    [paint.underline(printable(file)), ...findings.map((finding) => findingText(finding, paint, lineOf))].join('\n'),
  );
  const diagnostics = report.diagnostics.map((diagnostic) => diagnosticText(diagnostic, paint)).join('\n');
  const closing = [paint.bold(totalOf(report)), ...remarksOn(report).map((remark) => paint.dim(remark))].join('\n');
  return `${[...files, diagnostics, closing].filter((part) => part !== '').join('\n\n')}\n`;
}

function findingText(finding: Finding, paint: Colours, lineOf: NonNullable<TextOptions['lineOf']>): string {
  const { location, severity, message, ruleId, steps } = finding;
  const place = `${location.start.line}:${location.start.column}`;
  const weight = severity === 'error' ? paint.red(severity) : paint.yellow(severity);
  const head = `  ${paint.dim(place)}  ${weight}  ${printable(message)}  ${paint.dim(`${rulePrefix}/${ruleId}`)}`;
  const line = lineOf(location.file, location.start.line);
  return [head, ...(line === undefined ? [] : frameLines(line, finding, paint)), ...pathLines(steps, paint)].join('\n');
}

function frameLines(line: string, { location, severity }: Finding, paint: Colours): readonly string[] {
  const { code, marks } = codeFrameOf(line, location);
  const number = String(location.start.line);
  return [
    `    ${paint.dim(`${number} |`)} ${printable(code)}`,
    `    ${paint.dim(`${' '.repeat(number.length)} |`)} ${severity === 'error' ? paint.red(marks) : paint.yellow(marks)}`,
  ];
}

function pathLines(steps: Finding['steps'], paint: Colours): readonly string[] {
  return steps.map(({ location, note }) => {
    const place = `${printable(location.file)}:${location.start.line}:${location.start.column}`;
    return `      ${paint.dim('→')} ${paint.cyan(place)}  ${printable(note)}`;
  });
}

function diagnosticText({ severity, message, file, start }: Diagnostic, paint: Colours): string {
  const place = file === undefined ? '' : `${printable(file)}${start ? `:${start.line}:${start.column}` : ''}: `;
  const weight = { error: paint.red, warning: paint.yellow, note: paint.dim }[severity](severity);
  return `${weight}: ${place}${printable(message)}`;
}
