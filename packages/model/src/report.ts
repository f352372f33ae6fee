import type { CategoryId } from './categories.ts';
import type { Evidence, Suggestion } from './finding.ts';
import type { Protection, RecipientModel, SinkKind } from './package-model.ts';
import type { PurposeId } from './purposes.ts';

/** The version of the Report's shape; it grows when a reader of the last one would be misled. */
export const reportSchemaVersion = 1;

/** How much a finding weighs against the threshold that fails a run. */
export type Severity = 'error' | 'warning';

/** A place in a file. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
}

/** A stretch of a file, its end excluded. */
export interface SourceLocation {
  /** Relative to the repository root, with forward slashes. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** One kind of personal data that a finding is about. */
export interface ReportedDatum {
  readonly category: CategoryId;
  readonly evidence: Evidence;
  /** Property path below the expression that the finding stands on. */
  readonly path: readonly string[];
  /** Where the field is declared. */
  readonly declaration?: SourceLocation;
}

/** A sink that a finding's data reached. */
export interface ReportedSink {
  readonly kind: SinkKind;
  /** As the code writes it: `logger.info`. */
  readonly name: string;
  /** npm package or platform id whose model made it a sink. */
  readonly package: string;
  readonly recipient?: RecipientModel;
  readonly location: SourceLocation;
}

/** One step of a finding's path. */
export interface ReportedStep {
  readonly location: SourceLocation;
  /** What happens there: `passed to notify()`. */
  readonly note: string;
}

/** A rule's judgement of a flow or a declaration. */
export interface Finding {
  /** Without the plugin's prefix: `no-plaintext-logging`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** One full sentence, the same in every output. */
  readonly message: string;
  /** The expression handed over, or the declaration. */
  readonly location: SourceLocation;
  /** Strongest evidence and highest sensitivity first; empty for settings that hold no data themselves. */
  readonly data: readonly ReportedDatum[];
  readonly sink?: ReportedSink;
  /** Functions that the data was handed through, outermost first. */
  readonly through: readonly string[];
  /** The path from the source to the sink. */
  readonly steps: readonly ReportedStep[];
  /** The same for the same finding when lines move. */
  readonly fingerprint: string;
  readonly suggestions: readonly Suggestion[];
}

/** A finding that does not count, and why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** What silences it: a disable comment in the code, the baseline of known findings, or the policy. */
  readonly by: 'comment' | 'baseline' | 'policy';
  /** The reason that the comment or the policy gives. */
  readonly reason?: string;
  /** Who answers for it, by the policy. */
  readonly owner?: string;
  /** The last day on which the policy accepts it, as `2027-01-31`. */
  readonly until?: string;
}

/** A declaration that holds personal data. */
export interface HeldDeclaration {
  /** With its holder: `User.email`. */
  readonly name: string;
  readonly location: SourceLocation;
  readonly evidence: Evidence;
  readonly purposes: readonly PurposeId[];
  readonly legalBases: readonly string[];
  readonly dataSubjects: readonly string[];
  /** Ids of the recipients declared for it. */
  readonly recipients: readonly string[];
  /** As written: `P2Y after account.closed`. */
  readonly retention?: string;
  /** A protection that its type promises. */
  readonly protection?: Protection;
}

/** A place where data of a category leaves the program's hands, whether a rule minds or not. */
export interface HeldFlow {
  readonly sink: ReportedSink;
  /** The expression handed over. */
  readonly location: SourceLocation;
  /** Source text of that expression, shortened to one line. */
  readonly text: string;
  readonly through: readonly string[];
  readonly protections: readonly Protection[];
  /** Purposes of the code that hands it over, where it declares any. */
  readonly contextPurposes: readonly PurposeId[];
}

/** All that a code base does with one category. */
export interface HeldCategory {
  readonly category: CategoryId;
  readonly declarations: readonly HeldDeclaration[];
  /** Flows into storage. */
  readonly stores: readonly HeldFlow[];
  /** All other flows. */
  readonly flows: readonly HeldFlow[];
  /** Ids of the recipients that receive it. */
  readonly recipients: readonly string[];
}

/** A recipient that personal data reaches, or that a declaration or the policy names. */
export interface HeldRecipient {
  readonly recipient: RecipientModel;
  /** Whether the policy or an annotation names it. */
  readonly declared: boolean;
  /** Categories that reach it. */
  readonly categories: readonly CategoryId[];
}

/** Categories, stores, flows and recipients of a code base. */
export interface Inventory {
  /** Most sensitive first. */
  readonly categories: readonly HeldCategory[];
  /** By id. */
  readonly recipients: readonly HeldRecipient[];
}

/** How much of the personal data a code base declares. */
export interface Coverage {
  /** Declarations of personal data that are annotated. */
  readonly annotated: number;
  /** All declarations of personal data, inferred ones included. */
  readonly all: number;
  /** Values that reach sinks with the type `any` and nothing else known of them, out of all values that reach sinks. */
  readonly untyped?: { readonly values: number; readonly all: number };
}

/** A message about a file or a setting that is no finding: a file that could not be read, a deprecated option. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** Relative to the repository root. */
  readonly file?: string;
  readonly start?: Position;
}

/** What a report says of a rule that ran, for outputs that describe rules beside their findings. */
export interface ReportedRule {
  readonly id: string;
  /** An imperative without a final dot. */
  readonly summary: string;
  /** How much its findings weigh in this run. */
  readonly severity: Severity;
  /** The page that explains it. */
  readonly url: string;
  /** Articles of law behind it: `GDPR Art. 5(1)(b)`. */
  readonly law: readonly string[];
}

/** What a report leaves out, since it tells only what is new. */
export interface ReportedDiff {
  /** The revision that was asked for: `origin/main`. */
  readonly base: string;
  /** Id of the commit that the code was compared with, where it left that revision. */
  readonly commit: string;
  /** Findings that were there before. */
  readonly known: number;
}

/** Everything that a scan found, as every output reads it. */
export interface Report {
  readonly schemaVersion: typeof reportSchemaVersion;
  readonly tool: { readonly name: string; readonly version: string };
  /** Repository root that all paths are relative to, as it was given. */
  readonly root: string;
  /** Files scanned, relative to the root, sorted. */
  readonly files: readonly string[];
  /** Rules that ran, by id. */
  readonly rules: readonly ReportedRule[];
  readonly findings: readonly Finding[];
  /** Where only what is new is among the findings: since when. The rest of the report is about all of the code. */
  readonly diff?: ReportedDiff;
  /** Findings that disable comments, the baseline or the policy silence. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly inventory: Inventory;
  readonly coverage: Coverage;
  /** Counts of calls that were not followed, by cause. */
  readonly notFollowed: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}
