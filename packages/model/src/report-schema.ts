import type { Edit, Evidence, Suggestion } from './finding.ts';
import { listOf, objectOf, optional, wordsOf, type JsonSchema } from './json-schema.ts';
import type { Protection, RecipientKind, RecipientModel, SinkKind } from './package-model.ts';
import {
  reportSchemaVersion,
  type Coverage,
  type Diagnostic,
  type Finding,
  type HeldCategory,
  type HeldDeclaration,
  type HeldFlow,
  type HeldRecipient,
  type Inventory,
  type Position,
  type Report,
  type ReportedDatum,
  type ReportedDiff,
  type ReportedRule,
  type ReportedSink,
  type ReportedStep,
  type Severity,
  type SourceLocation,
  type SuppressedFinding,
} from './report.ts';

const text: JsonSchema = { type: 'string' };
const word: JsonSchema = { type: 'string', minLength: 1 };
const words = listOf(word);
const count: JsonSchema = { type: 'integer', minimum: 0 };
const fromOne: JsonSchema = { type: 'integer', minimum: 1 };

const definitions = {
  Position: objectOf<Position>('A place in a file.', { line: fromOne, column: fromOne, offset: count }),
  SourceLocation: objectOf<SourceLocation>('A stretch of a file, its end excluded.', {
    file: word,
    start: use('Position'),
    end: use('Position'),
  }),
  Evidence: objectOf<Evidence>('How we know that something is personal data.', {
    level: wordsOf<Evidence['level']>({ declared: true, inferred: true }),
    strength: wordsOf<Evidence['strength']>({ strong: true, weak: true }),
    reason: word,
  }),
  Recipient: objectOf<RecipientModel>('A party outside the controller that receives data.', {
    id: word,
    name: word,
    kind: wordsOf<RecipientKind>({
      processor: true,
      analytics: true,
      advertising: true,
      ai: true,
      payment: true,
      communication: true,
      monitoring: true,
      crm: true,
      support: true,
      identity: true,
      storage: true,
      search: true,
      other: true,
    }),
    purpose: optional(word),
    country: optional({ type: 'string', pattern: '^[A-Z]{2}$' }),
  }),
  Protection: wordsOf<Protection>({
    redacted: true,
    masked: true,
    pseudonymised: true,
    encrypted: true,
    aggregated: true,
  }),
  Sink: objectOf<ReportedSink>('Where data leaves the hands of the program.', {
    kind: wordsOf<SinkKind>({
      log: true,
      recipient: true,
      storage: true,
      database: true,
      url: true,
      error: true,
      network: true,
      response: true,
    }),
    name: word,
    package: word,
    recipient: optional(use('Recipient')),
    location: use('SourceLocation'),
  }),
  Step: objectOf<ReportedStep>("One step of a finding's path.", { location: use('SourceLocation'), note: word }),
  Datum: objectOf<ReportedDatum>('One kind of personal data that a finding is about.', {
    category: word,
    evidence: use('Evidence'),
    path: words,
    declaration: optional(use('SourceLocation')),
  }),
  Edit: objectOf<Edit>('A replacement of text.', {
    range: objectOf<Edit['range']>('Half-open UTF-16 offsets.', { start: count, end: count }),
    text,
  }),
  Suggestion: objectOf<Suggestion>('A change that a developer can accept.', {
    kind: wordsOf<Suggestion['kind']>({ annotate: true, remove: true, redact: true, 'safe-option': true }),
    title: word,
    edits: listOf(use('Edit')),
  }),
  Finding: objectOf<Finding>("A rule's judgement of a flow or a declaration.", {
    ruleId: word,
    severity: wordsOf<Severity>({ error: true, warning: true }),
    message: word,
    location: use('SourceLocation'),
    data: listOf(use('Datum')),
    sink: optional(use('Sink')),
    through: words,
    steps: listOf(use('Step')),
    fingerprint: word,
    suggestions: listOf(use('Suggestion')),
  }),
  SuppressedFinding: objectOf<SuppressedFinding>('A finding that does not count.', {
    finding: use('Finding'),
    by: wordsOf<SuppressedFinding['by']>({ comment: true, baseline: true, policy: true }),
    reason: optional(word),
    owner: optional(word),
    until: optional(word),
  }),
  HeldDeclaration: objectOf<HeldDeclaration>('A declaration that holds personal data.', {
    name: word,
    location: use('SourceLocation'),
    evidence: use('Evidence'),
    purposes: words,
    legalBases: words,
    dataSubjects: words,
    recipients: words,
    retention: optional(word),
    protection: optional(use('Protection')),
  }),
  HeldFlow: objectOf<HeldFlow>("A place where data of a category leaves the program's hands.", {
    sink: use('Sink'),
    location: use('SourceLocation'),
    text,
    through: words,
    protections: listOf(use('Protection')),
    contextPurposes: words,
  }),
  HeldCategory: objectOf<HeldCategory>('All that a code base does with one category.', {
    category: word,
    declarations: listOf(use('HeldDeclaration')),
    stores: listOf(use('HeldFlow')),
    flows: listOf(use('HeldFlow')),
    recipients: words,
  }),
  HeldRecipient: objectOf<HeldRecipient>('A recipient that personal data reaches, or that is declared.', {
    recipient: use('Recipient'),
    declared: { type: 'boolean' },
    categories: words,
  }),
  Inventory: objectOf<Inventory>('Categories, stores, flows and recipients of a code base.', {
    categories: listOf(use('HeldCategory')),
    recipients: listOf(use('HeldRecipient')),
  }),
  Coverage: objectOf<Coverage>('How much of the personal data a code base declares.', {
    annotated: count,
    all: count,
    untyped: optional(
      objectOf<NonNullable<Coverage['untyped']>>('Values of unknown type among those that reach sinks.', {
        values: count,
        all: count,
      }),
    ),
  }),
  Diagnostic: objectOf<Diagnostic>('A message about a file or a setting that is no finding.', {
    severity: wordsOf<Diagnostic['severity']>({ error: true, warning: true, note: true }),
    message: word,
    file: optional(word),
    start: optional(use('Position')),
  }),
  Rule: objectOf<ReportedRule>('A rule that ran.', {
    id: word,
    summary: word,
    severity: wordsOf<Severity>({ error: true, warning: true }),
    url: word,
    law: words,
  }),
  Diff: objectOf<ReportedDiff>('What a report leaves out, since it tells only what is new.', {
    base: word,
    commit: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
    known: count,
  }),
  Report: objectOf<Report>('Everything that a scan found, as every output reads it.', {
    schemaVersion: { const: reportSchemaVersion },
    tool: objectOf<Report['tool']>('What made the report.', { name: word, version: word }),
    root: text,
    files: listOf(word),
    rules: listOf(use('Rule')),
    findings: listOf(use('Finding')),
    diff: optional(use('Diff')),
    suppressed: listOf(use('SuppressedFinding')),
    inventory: use('Inventory'),
    coverage: use('Coverage'),
    notFollowed: { type: 'object', additionalProperties: count },
    diagnostics: listOf(use('Diagnostic')),
  }),
} satisfies Readonly<Record<string, JsonSchema>>;

/** The JSON Schema of a finding. */
export const findingSchema: JsonSchema = schemaOf('Finding');

/** The JSON Schema of an inventory. */
export const inventorySchema: JsonSchema = schemaOf('Inventory');

/** The JSON Schema of a report. */
export const reportSchema: JsonSchema = schemaOf('Report');

function use(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function schemaOf(title: 'Finding' | 'Inventory' | 'Report'): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:privet:schema:${title.toLowerCase()}:${reportSchemaVersion}`,
    title,
    ...use(title),
    $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => isReachable(name, title))),
  };
}

function isReachable(name: string, from: string, seen = new Set<string>()): boolean {
  if (name === from) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const schema: JsonSchema | undefined = Object.entries(definitions).find(([key]) => key === from)?.[1];
  const used = JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g);
  return [...used].some(([, next]) => next !== undefined && isReachable(name, next, seen));
}
