import {
  cliPackage,
  reportSchemaVersion,
  type Diagnostic,
  type Finding,
  type Inventory,
  type Report,
  type ReportedRule,
  type Severity,
  type SuppressedFinding,
} from '@privet/model';
import { rules, type UnjudgedStore } from 'eslint-plugin-privet/definitions';
import type { AcceptanceMet } from './accepted-flows.ts';
import { compareText } from './file-system.ts';
import type { UnnumberedFinding } from './findings.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { inventoryOf, type FileInventory } from './inventory.ts';
import { ruleUrl } from './rule-url.ts';
import { version } from './version.ts';

/** What silences a finding. */
export type Silenced = Omit<SuppressedFinding, 'finding'>;

/** What one file came to: plain data, since another thread may have scanned it. */
export interface FileResult {
  readonly findings: readonly (UnnumberedFinding & { readonly silenced: Silenced | undefined })[];
  /** Entries of the policy that speak of findings here. */
  readonly acceptances: readonly AcceptanceMet[];
  readonly inventory: FileInventory;
  /** Stores that were not judged, since code outside of the program may do what rules ask for. */
  readonly unjudged: readonly UnjudgedStore[];
  /** Counts of calls that were not followed, by cause. */
  readonly notFollowed: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The parts of a report. */
export interface ReportParts {
  /** Relative to the root, sorted. */
  readonly files: readonly string[];
  /** Rules that ran, with their severities. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Ids or names of recipients that the settings declare. */
  readonly declaredRecipients: readonly string[];
  /** In the order of the files. */
  readonly results: readonly FileResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts together the report of a scan. */
export function reportOf({ files, severities, declaredRecipients, results, diagnostics }: ReportParts): Report {
  const found = results.flatMap(({ findings }) => findings);
  const fingerprints = fingerprintsOf(found.map(({ identity }) => identity));
  const judged = found.map(({ finding, silenced }, index) => ({
    finding: { ...finding, fingerprint: fingerprints[index] ?? '' },
    silenced,
  }));
  const inventory = inventoryOf(
    results.map((result) => result.inventory),
    declaredRecipients,
  );
  return {
    schemaVersion: reportSchemaVersion,
    tool: { name: cliPackage, version },
    root: '.',
    files,
    rules: reportedRules(severities),
    findings: judged.flatMap(({ finding, silenced }): Finding[] => (silenced ? [] : [finding])),
    suppressed: judged.flatMap(({ finding, silenced }): SuppressedFinding[] =>
      silenced ? [{ finding, ...silenced }] : [],
    ),
    inventory,
    coverage: coverageOf(inventory),
    notFollowed: sumsOf(results.map(({ notFollowed }) => notFollowed)),
    diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)],
  };
}

function reportedRules(severities: ReportParts['severities']): readonly ReportedRule[] {
  return rules.flatMap(({ id, summary, law }) => {
    const severity = severities[id];
    return severity === undefined ? [] : [{ id, summary, severity, url: ruleUrl(id), law }];
  });
}

function coverageOf({ categories }: Inventory): Report['coverage'] {
  const declarations = categories.flatMap(({ declarations: held }) => held);
  return {
    annotated: declarations.filter(({ evidence }) => evidence.level === 'declared').length,
    all: declarations.length,
  };
}

function sumsOf(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [cause, count] of counts.flatMap((byCause) => Object.entries(byCause)))
    sums.set(cause, (sums.get(cause) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => compareText(a, b)));
}
