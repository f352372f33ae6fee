import type { Finding, Report, ReportedRule } from '@privet/model';

/** A problem with the line of code that it stands on, where that is at hand. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly line: string | undefined;
}

/** Problems that one rule reports. */
export interface RuleFindings {
  readonly id: string;
  /** Absent where the report does not list the rule. */
  readonly rule: ReportedRule | undefined;
  readonly findings: readonly ShownFinding[];
  readonly errors: number;
  readonly warnings: number;
}

/** Problems by rule: rules with most errors first, then those with most warnings, then by id. */
export function findingsByRule(
  { findings, rules }: Report,
  lineOf: (file: string, line: number) => string | undefined,
): readonly RuleFindings[] {
  const described = new Map(rules.map((rule) => [rule.id, rule]));
  const groups = new Map<string, ShownFinding[]>();
  // Lines are asked for in the order of the report, which goes file by file.
  for (const finding of findings) {
    const shown = { finding, line: lineOf(finding.location.file, finding.location.start.line) };
    const group = groups.get(finding.ruleId);
    if (group) group.push(shown);
    else groups.set(finding.ruleId, [shown]);
  }
  return [...groups]
    .map(([id, members]) => {
      const errors = members.filter(({ finding }) => finding.severity === 'error').length;
      return { id, rule: described.get(id), findings: members, errors, warnings: members.length - errors };
    })
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.id < b.id ? -1 : 1));
}
