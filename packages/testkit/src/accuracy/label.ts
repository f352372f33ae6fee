import { UsageError } from './usage-error.ts';

const verdicts = ['positive', 'negative'] as const;
const positiveKinds = ['log', 'analytics', 'third-party', 'llm', 'url', 'error', 'storage', 'sdk-config'] as const;
const confidences = ['high', 'medium', 'low'] as const;

/** How far data travels from where it is known to where it leaves, shortest first. */
export const flowLengths = ['same-expression', 'same-function', 'cross-function', 'cross-file'] as const;

/** One of `flowLengths`. */
export type FlowLength = (typeof flowLengths)[number];

/** A place in a real application that people have judged, as its file of labels has it. */
export interface Label {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  readonly commit: string;
  /** Relative to the repository root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Last line, where it is not the first. */
  readonly argLine?: number;
  /** Other places, as `file:line`, where a finding would be as defensible. */
  readonly also?: readonly string[];
  /** Where the sink stands, as `file:line`. */
  readonly sinkAt?: string;
  /** What leaves or seems to, in the reader's words; may be empty for a look-alike. */
  readonly dataCategory: string;
  /** The call that it leaves through or seems to, in the reader's words. */
  readonly sink: string;
  /** Where the data comes from, as `file:line`. */
  readonly origin?: string;
  readonly verdict: (typeof verdicts)[number];
  /** Of the sink; for a look-alike any word for what it is instead. */
  readonly kind: string;
  readonly flow: FlowLength;
  /** Whether the text there has a word that names personal data; absent where nobody looked. */
  readonly telltale?: boolean;
  readonly confidence: (typeof confidences)[number];
  readonly why: string;
  /** Made for a finding: it says whether findings are right, and nothing about what is missed. */
  readonly by?: 'finding';
  /** Why it differs from its first reading. */
  readonly corrected?: string;
}

/** What a field holds: the end of the sentence "it is not …", and whether a value is that. */
interface Shape {
  readonly is: string;
  readonly holds: (value: unknown) => boolean;
}

const text: Shape = { is: 'a text', holds: (value) => typeof value === 'string' && value.trim() !== '' };
const line: Shape = { is: 'a line, counted from 1', holds: (value) => Number.isInteger(value) && Number(value) >= 1 };
const flag: Shape = { is: 'true or false', holds: (value) => typeof value === 'boolean' };
const place = matching(/^[^:]+:[1-9]\d*$/u, "'file:line'");

const required: Readonly<Record<string, Shape>> = {
  repo: matching(/^[\w.-]+\/[\w.-]+$/u, "'owner/name'"),
  commit: matching(/^[0-9a-f]{40}$/u, 'a commit of 40 hexadecimal digits'),
  file: matching(/^(?!\.{0,2}\/)[^\\:]+$/u, 'a path below the repository root'),
  line,
  dataCategory: { is: 'a text', holds: (value) => typeof value === 'string' },
  sink: text,
  verdict: oneOf(verdicts),
  kind: matching(/^[a-z]+(?:-[a-z]+)*$/u, 'a word in kebab-case'),
  flow: oneOf(flowLengths),
  confidence: oneOf(confidences),
  why: text,
};

const optional: Readonly<Record<string, Shape>> = {
  argLine: line,
  also: {
    is: "a list of 'file:line'",
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(place.holds),
  },
  sinkAt: place,
  origin: place,
  telltale: flag,
  by: oneOf(['finding']),
  corrected: text,
};

/** Labels of a file that has one JSON object a line. Throws a UsageError that names the first line that is no label. */
export function labelsIn(name: string, fileText: string): readonly Label[] {
  const lines = fileText.replace(/\n$/u, '').split('\n');
  return lines.map((written, index) => labelOf(written, `${name}:${index + 1}`));
}

function labelOf(written: string, at: string): Label {
  const value = jsonIn(written, at);
  if (!isRecord(value)) throw new UsageError(`${at}: a label is a JSON object`);
  for (const [field, shape] of Object.entries({ ...required, ...optional })) {
    const isAbsent = value[field] === undefined;
    if (isAbsent && Object.hasOwn(required, field)) throw new UsageError(`${at}: '${field}' is missing`);
    if (!isAbsent && !shape.holds(value[field])) throw new UsageError(`${at}: '${field}' is not ${shape.is}`);
  }
  const stranger = Object.keys(value).find(
    (field) => !Object.hasOwn(required, field) && !Object.hasOwn(optional, field),
  );
  if (stranger !== undefined) throw new UsageError(`${at}: there is no field '${stranger}'`);
  // Every field has just been looked at.
  const label = value as unknown as Label;
  if (label.argLine !== undefined && label.argLine < label.line) {
    throw new UsageError(`${at}: 'argLine' comes before 'line'`);
  }
  if (label.verdict === 'positive' && !isOneOf(positiveKinds, label.kind)) {
    throw new UsageError(`${at}: 'kind' of a positive is not ${oneOf(positiveKinds).is}`);
  }
  return label;
}

function jsonIn(written: string, at: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new UsageError(`${at}: this is no JSON`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matching(pattern: RegExp, is: string): Shape {
  return { is, holds: (value) => typeof value === 'string' && pattern.test(value) };
}

function oneOf(words: readonly string[]): Shape {
  const listed = words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
  return { is: listed, holds: (value) => isOneOf(words, value) };
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}
