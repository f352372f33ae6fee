/** A finding that a fixture announces in a comment on its line. */
export interface Expectation {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly rule: string;
  /** Exact message; absent where the fixture names the rule alone. */
  readonly message?: string;
}

/** The part of a finding that expectations speak of. */
export interface ReportedFinding {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** `// ✗ …` to the end of the line, or a block comment that opens with the mark, with the braces JSX needs around it. */
const expectationComment =
  /[ \t]*(?:\/\/[ \t]*✗[ \t]*(?<line>.*)|(?<open>\{)?\/\*[ \t]*✗[ \t]*(?<block>.*?)[ \t]*\*\/(?<close>\})?)/u;
const separator = /[ \t]+✗[ \t]+/u;
const entry = /^(?<rule>[a-z][a-z0-9-]*)(?::[ \t]+(?<message>.+))?$/u;

/** Expectations announced in the comments of a file, in source order. Throws where a comment has the mark but not the grammar. */
export function expectationsIn(file: string, text: string): readonly Expectation[] {
  return linesOf(text).flatMap((lineText, index) => {
    const written = commentIn(lineText);
    if (written === undefined) return [];
    return written.split(separator).map((part) => expectationOf(part.trim(), file, index + 1));
  });
}

/** The text without its expectation comments; every line keeps its number. */
export function withoutExpectations(text: string): string {
  return linesOf(text)
    .map((line) => line.replace(expectationComment, ''))
    .join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u);
}

function commentIn(line: string): string | undefined {
  const groups = expectationComment.exec(line)?.groups;
  return groups?.['line'] ?? groups?.['block'];
}

function expectationOf(written: string, file: string, line: number): Expectation {
  const groups = entry.exec(written)?.groups;
  const rule = groups?.['rule'];
  if (rule === undefined) throw new Error(`${file}:${line}: '${written}' is not 'rule-id' or 'rule-id: message'.`);
  const message = groups?.['message'];
  return message === undefined ? { file, line, rule } : { file, line, rule, message };
}
