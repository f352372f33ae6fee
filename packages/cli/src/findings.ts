import type { AnnotationProblem, FileFlow, PersonalDeclaration, PersonalRead, RiskyOption } from '@privet/engine';
import type { Evidence, Finding, PersonalDatum, ReportedDatum, ReportedSink, Sink, Suggestion } from '@privet/model';
import type { Judgement, Subject } from 'eslint-plugin-privet/definitions';
import type { FindingIdentity } from './fingerprints.ts';
import type { Places } from './places.ts';

/** A finding before the findings around it number its fingerprint. */
export interface UnnumberedFinding {
  readonly finding: Omit<Finding, 'fingerprint'>;
  readonly identity: FindingIdentity;
}

/** What a judgement says of its subject. */
interface SubjectFacts {
  readonly data: readonly ReportedDatum[];
  readonly sink?: ReportedSink;
  readonly through: readonly string[];
  readonly steps: Finding['steps'];
  /** Source text or name of what is judged. */
  readonly subject: string;
}

/** Turns a judgement on a file into a finding of the report. */
export function findingOf(judgement: Judgement, file: string, places: Places): UnnumberedFinding {
  const { ruleId, severity, message, range } = judgement;
  const { subject, ...facts } = factsOf(judgement, file, places);
  const location = places({ file, ...range });
  return {
    finding: { ruleId, severity, message, location, ...facts, suggestions: suggestionsOf(judgement.subject) },
    identity: {
      ruleId,
      file: location.file,
      categories: facts.data.map(({ category }) => category),
      subject,
      sink: facts.sink?.name ?? '',
      through: facts.through,
    },
  };
}

/** A sink with its place in lines and columns. */
export function reportedSink({ kind, name, package: from, recipient, location }: Sink, places: Places): ReportedSink {
  return { kind, name, package: from, ...(recipient && { recipient }), location: places(location) };
}

// Copied key by key: the engine's answers may hold more than the report's schema allows.
function suggestionsOf({ suggestions = () => [] }: Subject): readonly Suggestion[] {
  return suggestions().map(({ kind, title, edits }) => ({
    kind,
    title,
    edits: edits.map(({ range: { start, end }, text }) => ({ range: { start, end }, text })),
  }));
}

function factsOf({ subject, message, messageId }: Judgement, file: string, places: Places): SubjectFacts {
  const none = { data: [], through: [], steps: [] };
  if (isFlow(subject)) {
    return {
      data: subject.data.map((datum) => reportedDatum(datum, places)),
      sink: reportedSink(subject.sink, places),
      through: subject.through,
      steps: subject.steps.map(({ location, note }) => ({ location: places(location), note })),
      subject: subject.text,
    };
  }
  if (isDeclaration(subject)) {
    const { category, evidence, holder = '', name, range } = subject;
    const datum = { category, evidence: reportedEvidence(evidence), path: [], declaration: places({ file, ...range }) };
    return { ...none, data: [datum], subject: `${holder}.${name}` };
  }
  if (isRead(subject)) {
    return { ...none, data: subject.data.map((datum) => reportedDatum(datum, places)), subject: subject.text };
  }
  if (isOption(subject)) return { ...none, subject: `${subject.call} ${subject.option.path} ${messageId}` };
  if (isProblem(subject)) return { ...none, subject: `${subject.kind} ${subject.written}` };
  return { ...none, subject: message };
}

function reportedDatum({ category, evidence, path, declaration }: PersonalDatum, places: Places): ReportedDatum {
  return {
    category,
    evidence: reportedEvidence(evidence),
    path,
    ...(declaration && { declaration: places(declaration) }),
  };
}

/** Evidence without whatever else the engine keeps beside it. */
export function reportedEvidence({ level, strength, reason }: Evidence): Evidence {
  return { level, strength, reason };
}

function isFlow(subject: Subject): subject is FileFlow {
  return 'sink' in subject;
}

function isDeclaration(subject: Subject): subject is PersonalDeclaration {
  return 'category' in subject;
}

function isRead(subject: Subject): subject is PersonalRead {
  return 'roles' in subject;
}

function isOption(subject: Subject): subject is RiskyOption {
  return 'option' in subject;
}

function isProblem(subject: Subject): subject is AnnotationProblem {
  return 'written' in subject;
}
