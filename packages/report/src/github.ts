import { rulePrefix, type Diagnostic, type Finding, type Report } from '@privet/model';
import { totalOf } from './closing.ts';

/** The report as workflow commands: GitHub Actions shows each problem beside its line. */
export function githubOf(report: Report): string {
  const lines = [...report.findings.map(findingCommand), ...report.diagnostics.map(diagnosticCommand), totalOf(report)];
  return `${lines.join('\n')}\n`;
}

function findingCommand({ severity, message, ruleId, location: { file, start, end } }: Finding): string {
  // GitHub refuses columns on annotations that span lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const place = { file, line: start.line, endLine: end.line, ...columns };
  return command(severity, { ...place, title: `${rulePrefix}/${ruleId}` }, message);
}

function diagnosticCommand({ severity, message, file, start }: Diagnostic): string {
  const place = { ...(file !== undefined && { file }), ...(start && { line: start.line, col: start.column }) };
  return command(severity === 'note' ? 'notice' : severity, place, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[name, written.join(',')].filter((part) => part !== '').join(' ')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
