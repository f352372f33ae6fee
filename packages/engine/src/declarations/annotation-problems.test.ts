import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { installedAnnotations } from '../evidence/annotations.test-support.ts';
import type { AnnotationProblem } from '../file-view.ts';
import { annotationProblemsOf } from './annotation-problems.ts';
import { applied } from './edits.test-support.ts';

const file = '/app/source.ts';

function problemsOf(text: string): readonly AnnotationProblem[] {
  return annotationProblemsOf(compilerOf({ [file]: text, ...installedAnnotations }), file);
}

/** `kind written -> nearest` of each problem, after a check that the range holds what is written. */
function summaryOf(text: string): readonly string[] {
  return problemsOf(text).map(({ kind, range, written, nearest }) => {
    expect(text.slice(range.start, range.end)).toBe(written);
    return `${kind} ${written}${nearest === undefined ? '' : ` -> ${nearest}`}`;
  });
}

/** The text after the first suggestion of its first problem. */
function repaired(text: string): string {
  return applied(text, problemsOf(text)[0]?.suggestions()[0]?.edits ?? []);
}

/** An interface whose member `email` carries a comment. */
function commented(comment: string, member = 'email: string'): string {
  return `interface Contact {\n  ${comment}\n  ${member};\n}\n`;
}

describe('annotationProblemsOf', () => {
  it.each([
    [
      'a full annotation',
      '/**\n * @personalData user.contact.email\n * @purpose marketing.communications.email\n * @legalBasis consent\n * @retention P2Y after account.closed\n * @recipient sendgrid\n */',
    ],
    ['a list', '/** @personalData user.contact.email, user.name */'],
    ['an example', '/** As in `/** @personalData user.nam *\\/`. */'],
    ['an annotation behind a glob in a comment', '// src/** and more\n/** @personalData user.contact.email */'],
    ['an annotation behind a glob in a text', "glob: 'src/**';\n/** @personalData user.contact.email */"],
    ['a reasoned no', '/** @personalData none - a shared mailbox */'],
    ['an ordinary purpose', '/** @purpose Identifies the mailbox */'],
    ['an ordinary retention', '/** @retention as configured */'],
    ['other tags', '/** @deprecated use mail */'],
  ])('is content with %s', (_, comment) => {
    expect(summaryOf(commented(comment))).toEqual([]);
  });

  it.each([
    ['/** @personalData user.contact.emial */', 'unknown-category user.contact.emial -> user.contact.email'],
    ['/** @personalData email */', 'unknown-category email -> user.contact.email'],
    ['/** @personalData user.name, user.quux */', 'unknown-category user.quux'],
    [
      '/** @personalData user.name @purpose marketing.comunications */',
      'unknown-purpose marketing.comunications -> marketing.communications',
    ],
    [
      '/** @personalData user.name @legalBasis legitimate_interest */',
      'unknown-legal-basis legitimate_interest -> legitimate_interests',
    ],
    ['/** @personalData user.name @retention 2 years */', 'invalid-retention 2 years -> P2Y'],
    [
      '/** @personalData user.name @retention 30d after account.closed */',
      'invalid-retention 30d after account.closed -> P30D after account.closed',
    ],
    ['/** @personalData user.name @retention forever and ever */', 'invalid-retention forever and ever'],
    ['/** @personalData */', 'missing-category @personalData -> user.contact.email'],
    ['/** @personalData none */', 'missing-reason none'],
    ['/** @personalData none - shared @personalData user.name */', 'contradiction none'],
    [
      '/**\n   * @personalData user.name\n   * @personalData user.contact.email\n   */',
      'contradiction user.contact.email',
    ],
  ])('finds in %s', (comment, problem) => {
    expect(summaryOf(commented(comment))).toEqual([problem]);
  });

  it('finds a comment that denies what the type says', () => {
    const text =
      "import type { Personal } from '@privet/annotations';\n" +
      commented('/** @personalData none - public */', "email: Personal<string, 'user.contact.email'>");
    expect(summaryOf(text)).toEqual(['contradiction none']);
  });

  it('knows the ids that a policy adds', () => {
    const text = commented('/** @personalData user.loyalty @purpose loyalty.points */');
    const compiler = compilerOf({ [file]: text });
    expect(annotationProblemsOf(compiler, file)).toHaveLength(2);
    expect(
      annotationProblemsOf(compiler, file, { categories: ['user.loyalty'], purposes: ['loyalty.points'] }),
    ).toEqual([]);
  });

  it('knows nothing of other files', () => {
    expect(annotationProblemsOf(compilerOf({}), file)).toEqual([]);
  });
});

describe('annotationProblemsOf, stale', () => {
  it.each([
    ['a field', commented('/** @personalData none - a count */', 'clicks: number'), 'stale none'],
    ['a parameter', 'function f(/** @personalData none - a count */ clicks: number) {}', 'stale none'],
    ['a type', '/** @personalData none - a shape */\ninterface Point { x: number }', 'stale none'],
  ])('finds a needless no on %s', (_, text, problem) => {
    expect(summaryOf(text)).toEqual([problem]);
  });

  it.each([
    ['a name that looks personal', commented('/** @personalData none - a shared mailbox */')],
    ['a type with such a name', '/** @personalData none - shared mailboxes */\ninterface Mailbox { email: string }'],
  ])('leaves a no to %s', (_, text) => {
    expect(summaryOf(text)).toEqual([]);
  });
});

describe('annotationProblemsOf, orphan', () => {
  it.each([
    ['a field', commented('/** @purpose analytics.reporting */', 'clicks: number'), 'orphan @purpose'],
    [
      'a type',
      '/** @purpose analytics.reporting */\ninterface Chart { width: number; title: string }',
      'orphan @purpose',
    ],
    ['a legal basis', commented('/** @legalBasis contract */', 'clicks: number'), 'orphan @legalBasis'],
  ])('finds a purpose of nothing on %s', (_, text, problem) => {
    expect(summaryOf(text)).toEqual([problem]);
  });

  it.each([
    [
      'a type with personal data',
      '/** @purpose analytics.reporting */\ninterface Visit { /** @personalData user.name */ who: string }',
    ],
    ['a type with what looks like it', '/** @purpose analytics.reporting */\ninterface Visit { email: string }'],
    [
      'a type that inherits',
      'interface A {}\n/** @purpose analytics.reporting */\ninterface Visit extends A { width: number }',
    ],
    ['a member of another type', 'interface A {}\ninterface Visit { /** @purpose analytics.reporting */ a: A }'],
    ['a function', '/** @purpose analytics.reporting */\nfunction track() {}'],
    ['a method', 'class A {\n  /** @purpose analytics.reporting */\n  track() {}\n}'],
    ['an arrow function', '/** @purpose analytics.reporting */\nexport const track = () => {};'],
    [
      'a handler',
      "declare const router: any;\n/** @purpose analytics.reporting */\nrouter.post('/', track);\nfunction track() {}",
    ],
    ['a file', '/**\n * @packageDocumentation\n * @purpose analytics.reporting\n */\nimport fs from "fs";\n'],
    [
      'a tagged type',
      "import type { Personal } from '@privet/annotations';\ninterface A { /** @purpose sales */ a: Personal<string, 'user.name'> }",
    ],
  ])('leaves the purpose to %s', (_, text) => {
    expect(summaryOf(text)).toEqual([]);
  });
});

describe('annotationProblemsOf, never read', () => {
  const read = 'interface Contact {\n  /** @personalData user.contact.email */\n  email: string;\n}\n';

  it.each([
    ['a line comment', 'interface Contact {\n  // @personalData user.contact.email\n  email: string;\n}\n'],
    ['a plain block', 'interface Contact {\n  /* @personalData user.contact.email */\n  email: string;\n}\n'],
    ['a comment behind', 'interface Contact {\n  email: string; /** @personalData user.contact.email */\n}\n'],
    ['a line comment behind', 'interface Contact {\n  email: string; // @personalData user.contact.email\n}\n'],
  ])('finds %s, and moves it', (_, text) => {
    expect(summaryOf(text)).toEqual(['never-read @personalData']);
    expect(repaired(text)).toBe(read);
    expect(summaryOf(read)).toEqual([]);
  });

  it('moves several tags', () => {
    const text =
      'interface Contact {\n  // @personalData user.contact.email\n  // @purpose sales\n  email: string;\n}\n';
    expect(summaryOf(text)).toEqual(['never-read @personalData']);
    expect(repaired(text)).toBe(
      'interface Contact {\n  /**\n   * @personalData user.contact.email\n   * @purpose sales\n   */\n  email: string;\n}\n',
    );
  });

  it('moves the tags of the first of two blocks', () => {
    const text =
      'interface Contact {\n  /** @personalData user.contact.email */\n  /** Login. */\n  email: string;\n}\n';
    expect(summaryOf(text)).toEqual(['never-read @personalData']);
    expect(repaired(text)).toBe(
      'interface Contact {\n  /**\n   * Login.\n   * @personalData user.contact.email\n   */\n  email: string;\n}\n',
    );
  });

  it.each([
    ['inside a function', 'function f(a: string) {\n  return /** @personalData user.name */ a;\n}'],
    ['on a statement', 'declare const track: any;\n/** @personalData user.name */\ntrack();'],
    ['at the end', 'const a = 1;\n/** @personalData user.name */\n'],
  ])('finds tags %s', (_, text) => {
    expect(summaryOf(text)).toEqual(['never-read @personalData']);
  });

  it.each([
    ['a string', "const text = '/** @personalData user.name */';"],
    ['a template', 'const text = `\n/** @personalData user.name */\n${1}\n// @personalData user.name\n`;'],
    ['prose', '// Write @personalData before each field.\nconst a = 1;'],
    ['an address', '// me@personalData.org\nconst a = 1;'],
    ['an object that is no schema', "export const a = {\n  /** @personalData user.name */\n  who: '',\n};"],
    ['an ordinary word', '// @purpose to explain\nconst a = 1;'],
  ])('leaves alone %s', (_, text) => {
    expect(summaryOf(text)).toEqual([]);
  });
});

describe('suggestions of a problem', () => {
  it.each([
    ['/** @personalData user.contact.emial */', '/** @personalData user.contact.email */'],
    ['/** @personalData user.name @retention 2 years */', '/** @personalData user.name @retention P2Y */'],
    ['/** @personalData */', '/** @personalData user.contact.email */'],
    ['/** @personalData none */', '/** @personalData none - not about a person */'],
    ['/** @personalData none - shared @personalData user.name */', '/** @personalData user.name */'],
    [
      '/**\n   * The name.\n   * @personalData user.name\n   * @personalData user.contact.email\n   */',
      '/**\n   * The name.\n   * @personalData user.name\n   */',
    ],
  ])('repair %s', (comment, expected) => {
    const text = repaired(commented(comment));
    expect(text).toBe(commented(expected));
    expect(summaryOf(text)).toEqual([]);
  });

  it.each([
    [
      'a comment of its own',
      commented('/** @personalData none - a count */', 'clicks: number'),
      'interface Contact {\n  clicks: number;\n}\n',
    ],
    [
      'a tag in a block',
      commented('/**\n   * Clicks.\n   * @personalData none - a count\n   */', 'clicks: number'),
      commented('/**\n   * Clicks.\n   */', 'clicks: number'),
    ],
    [
      'a tag behind a text',
      commented('/** Clicks. @purpose sales */', 'clicks: number'),
      commented('/** Clicks. */', 'clicks: number'),
    ],
    ['a tag in a line', 'interface A { /** @purpose sales */ clicks: number }', 'interface A { clicks: number }'],
  ])('remove %s', (_, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });
});
