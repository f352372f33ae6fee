import { rulePrefix, type Report, type ReportedRule } from '@privet/model';
import { findingsByFile } from '../by-file.ts';
import { remarksOn, totalOf } from '../closing.ts';
import { counted } from '../counted.ts';
import type { RuleFindings } from './by-rule.ts';
import { codeOf } from './code.ts';
import { html, type Markup } from './markup.ts';
import { tableOf, type Column } from './table.ts';

interface RuleRow {
  readonly id: string;
  readonly rule: ReportedRule | undefined;
  readonly errors: number;
  readonly warnings: number;
  readonly silenced: number;
}

interface FileRow {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
}

/** What was scanned and what came of it, by rule and by file. */
export function overviewSection(report: Report, groups: readonly RuleFindings[]): Markup {
  const { files, tool } = report;
  const rows = ruleRows(report, groups);
  return html`<section aria-labelledby="overview">
    <h2 id="overview">Overview</h2>
    <p class="total">${totalOf(report)}</p>
    <p>Scanned: ${counted(files.length, 'file')}, by ${tool.name} ${tool.version}.</p>
    ${remarksOn(report).map((remark) => html`<p>${remark}</p>`)} ${ruleTable(rows.filter(hasProblems))}
    ${fileTable(report)} ${quietRuleTable(rows.filter((row) => !hasProblems(row)))}
  </section>`;
}

/** Rules that report something in the order of their groups, then all others that ran. */
function ruleRows({ rules, suppressed }: Report, groups: readonly RuleFindings[]): readonly RuleRow[] {
  const silenced = new Map<string, number>();
  for (const { finding } of suppressed) silenced.set(finding.ruleId, (silenced.get(finding.ruleId) ?? 0) + 1);
  const found = new Set(groups.map(({ id }) => id));
  const others = rules
    .filter(({ id }) => !found.has(id))
    .map((rule) => ({ id: rule.id, rule, errors: 0, warnings: 0 }));
  return [...groups, ...others].map(({ id, rule, errors, warnings }) => {
    return { id, rule, errors, warnings, silenced: silenced.get(id) ?? 0 };
  });
}

function hasProblems({ errors, warnings, silenced }: RuleRow): boolean {
  return errors + warnings + silenced > 0;
}

function ruleTable(rows: readonly RuleRow[]): Markup {
  return tableOf(
    'Problems by rule',
    [
      {
        head: 'Rule',
        cell: ({ id, errors, warnings }) =>
          errors + warnings > 0 ? html`<a href="#rule-${id}">${rulePrefix}/${id}</a>` : `${rulePrefix}/${id}`,
        total: 'All',
      },
      { head: 'What it does', cell: ({ rule }) => rule?.summary },
      countColumn('Errors', rows, ({ errors }) => errors),
      countColumn('Warnings', rows, ({ warnings }) => warnings),
      countColumn('Silenced', rows, ({ silenced }) => silenced),
    ],
    rows,
  );
}

function countColumn<Row>(head: string, rows: readonly Row[], count: (row: Row) => number): Column<Row> {
  return { head, cell: count, isNumber: true, total: rows.reduce((sum, row) => sum + count(row), 0) };
}

function quietRuleTable(rows: readonly RuleRow[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<details>
    <summary>${counted(rows.length, 'rule')} without problems</summary>
    ${tableOf(
      'Rules without problems',
      [
        { head: 'Rule', cell: ({ id }) => `${rulePrefix}/${id}` },
        { head: 'What it does', cell: ({ rule }) => rule?.summary },
        { head: 'Law', cell: ({ rule }) => rule?.law.join(', ') },
      ],
      rows,
    )}
  </details>`;
}

function fileTable({ findings }: Report): Markup | undefined {
  if (findings.length === 0) return undefined;
  const rows = findingsByFile(findings).map(({ file, findings: members }): FileRow => {
    const errors = members.filter(({ severity }) => severity === 'error').length;
    return { file, errors, warnings: members.length - errors };
  });
  return html`<details>
    <summary>${counted(rows.length, 'file')} with problems</summary>
    ${tableOf(
      'Problems by file',
      [
        { head: 'File', cell: ({ file }) => codeOf(file), total: 'All' },
        countColumn('Errors', rows, ({ errors }) => errors),
        countColumn('Warnings', rows, ({ warnings }) => warnings),
      ],
      rows,
    )}
  </details>`;
}
