import type { Diagnostic, Finding, Report } from '@privet/model';
import type { Invocation, Log, Notification, Run } from 'sarif';
import { counted } from './counted.ts';
import { artifactLocationOf } from './sarif-locations.ts';
import { resultOf } from './sarif-results.ts';
import { descriptorOf } from './sarif-rules.ts';
import { categoriesIn, taxonomyOf, taxonomyReference } from './sarif-taxonomy.ts';

/** GitHub refuses a run with more results. */
export const mostResults = 25_000;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The report as a SARIF 2.1.0 log that code scanning accepts, with the path of each leak as a code flow. */
export function sarifOf(report: Report): string {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(report)] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function runOf(report: Report): Run {
  const findings = mostSevere(report.findings);
  const categories = categoriesIn(findings);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: report.rules.map(descriptorOf),
        supportedTaxonomies: [taxonomyReference],
      },
    },
    automationDetails: { id: `${report.tool.name}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [invocationOf(report, report.findings.length - findings.length)],
    taxonomies: [taxonomyOf(categories)],
    results: findings.map((finding) => resultOf(finding, report.rules, categories)),
    properties: {
      coverage: report.coverage,
      notFollowed: report.notFollowed,
      ...(report.diff && { diff: report.diff }),
    },
  };
}

/** What a run may hold, errors before warnings, in the order of the report. */
function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostResults) return findings;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length >= mostResults) return errors.slice(0, mostResults);
  let room = mostResults - errors.length;
  return findings.filter(({ severity }) => severity === 'error' || room-- > 0);
}

function invocationOf({ diagnostics }: Report, leftOut: number): Invocation {
  const notifications = diagnostics.map(notificationOf);
  const cut: Notification = {
    level: 'warning',
    message: { text: `${counted(leftOut, 'result')} left out: a run holds at most ${mostResults}.` },
  };
  return {
    executionSuccessful: diagnostics.every(({ severity }) => severity !== 'error'),
    toolExecutionNotifications: leftOut === 0 ? notifications : [...notifications, cut],
  };
}

function notificationOf({ severity, message, file, start }: Diagnostic): Notification {
  const text = { level: severity, message: { text: message } };
  if (file === undefined) return text;
  const region = start && { region: { startLine: start.line, startColumn: start.column } };
  return { ...text, locations: [{ physicalLocation: { artifactLocation: artifactLocationOf(file), ...region } }] };
}
