import { rulePrefix, type Diagnostic, type Finding, type HeldCategory, type Report } from '@privet/model';
import { findingsByFile } from './by-file.ts';
import { remarksOn, totalOf } from './closing.ts';

/** The report as a Markdown page: problems by file, then what data the code base holds and where it goes. */
export function markdownOf(report: Report): string {
  const sections = [
    '# Personal data report',
    [totalOf(report), ...remarksOn(report)].map(plain).join('\n'),
    ...problemSections(report),
    ...inventorySection(report.inventory.categories),
    ...diagnosticSection(report.diagnostics),
  ];
  return `${sections.join('\n\n')}\n`;
}

function problemSections({ findings, rules }: Report): readonly string[] {
  if (findings.length === 0) return [];
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  const files = findingsByFile(findings).map(({ file, findings: members }) => {
    const rows = members.map((finding) => problemRow(finding, urls.get(finding.ruleId)));
    return `### ${plain(file)}\n\n${table(['Place', 'Severity', 'Problem', 'Rule'], rows)}`;
  });
  return ['## Problems', ...files];
}

function problemRow(
  { location, severity, message, steps, ruleId }: Finding,
  url: string | undefined,
): readonly string[] {
  const rule = `${rulePrefix}/${ruleId}`;
  const path = steps.map(
    (step) => `<br>→ ${plain(`${step.location.file}:${step.location.start.line}`)} ${plain(step.note)}`,
  );
  return [
    `${location.start.line}:${location.start.column}`,
    severity,
    `${plain(message)}${path.join('')}`,
    url === undefined ? rule : `[${rule}](${url})`,
  ];
}

function inventorySection(categories: readonly HeldCategory[]): readonly string[] {
  if (categories.length === 0) return [];
  const rows = categories.map(({ category, declarations, stores, flows, recipients }) => [
    plain(category),
    String(declarations.length),
    plain([...new Set(declarations.flatMap(({ purposes }) => purposes))].join(', ')),
    plain([...new Set(stores.map(({ sink }) => sink.name))].join(', ')),
    String(flows.length),
    plain(recipients.join(', ')),
  ]);
  return ['## Inventory', table(['Category', 'Declarations', 'Purposes', 'Stores', 'Flows', 'Recipients'], rows)];
}

function diagnosticSection(diagnostics: readonly Diagnostic[]): readonly string[] {
  if (diagnostics.length === 0) return [];
  const items = diagnostics.map(({ severity, message, file, start }) => {
    const place = file === undefined ? '' : `${file}${start ? `:${start.line}:${start.column}` : ''}: `;
    return `- ${severity}: ${plain(`${place}${message}`)}`;
  });
  return ['## Diagnostics', items.join('\n')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text that Markdown shows as it is: source code may hold anything. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&~]/gu, '\\$&').replace(/[\r\n]+/gu, ' ');
}
