import type { CST, YAMLError } from 'yaml';
import { inOneLine } from './configuration-error.ts';
import { lineIndexOf } from './line-index.ts';
import { yamlLibrary } from './yaml-library.ts';
import { type YamlProblem, type YamlValue, yamlValueOf } from './yaml-value.ts';

/** Longer than the policy of any company, and short enough to be read at once. */
export const mostCharacters = 1_000_000;
/** A line has some eight: a name, a colon, spaces. Whatever is wrong with a file, reading it takes seconds at most. */
const mostTokens = 100_000;
/** Own code described in the shape of the catalog nests some twenty levels deep. */
const mostLevels = 64;

/** What a text says in YAML, or what is wrong with it as YAML, in the order of the text. */
export function readYaml(text: string): YamlValue {
  if (text.length > mostCharacters)
    return withProblem(
      0,
      `the file is too long: ${inMegabytes(text.length)}, where a policy has at most ${inMegabytes(mostCharacters)}.`,
    );
  const tokens = tokensOf(text);
  if (tokens === undefined) return withProblem(0, `the file has more than ${mostTokens} words and marks.`);
  // Composing a document descends into it: one that nests too deep would exhaust the stack, and with it the process.
  const excess = excessIn(tokens);
  if (excess) return { ...nothingRead, problems: [excess] };
  const document = yamlLibrary().parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    // The library compares each key with all before it; they are compared when they are read.
    uniqueKeys: false,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length === 0) return yamlValueOf(document);
  return { ...nothingRead, problems: firstOfEachLine(faults, text) };
}

const nothingRead = { value: null, located: { offset: 0, entries: new Map() } };

function withProblem(offset: number, sentence: string): YamlValue {
  return { ...nothingRead, problems: [{ offset, sentence }] };
}

function inMegabytes(characters: number): string {
  return `${(characters / 1_000_000).toFixed(1)} MB`;
}

function tokensOf(text: string): readonly CST.Token[] | undefined {
  const { Lexer, Parser } = yamlLibrary();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > mostTokens) return undefined;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Where a document nests deeper than it may. */
function excessIn(tokens: readonly CST.Token[]): YamlProblem | undefined {
  const open: { readonly token: CST.Token; readonly level: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'document' && token.value) open.push({ token: token.value, level: 0 });
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, level } = next;
    if (level > mostLevels)
      return { offset: token.offset, sentence: `what stands here is nested more than ${mostLevels} levels deep.` };
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      for (const inner of [key, value]) if (inner) open.push({ token: inner, level: level + 1 });
    }
  }
  return undefined;
}

/** What is said of a line after its first fault comes from that fault. */
function firstOfEachLine(faults: readonly YAMLError[], text: string): readonly YamlProblem[] {
  const positionOf = lineIndexOf(text);
  const byLine = new Map<number, YamlProblem>();
  for (const fault of faults) {
    const { line, offset } = positionOf(fault.pos[0]);
    if (!byLine.has(line)) byLine.set(line, { offset, sentence: sentenceOf(fault) });
  }
  return [...byLine.values()];
}

function sentenceOf({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands in the indentation, where YAML allows spaces alone.';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here, and a policy is one.';
    case 'TAG_RESOLVE_FAILED':
      return 'a tag stands here, and values of a policy have none.';
    default: {
      const said = inOneLine(message.replace(/(?<=closing ["'])quote/u, '').replace(/[.:]?\s*$/u, ''));
      return `this is no YAML: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`;
    }
  }
}
