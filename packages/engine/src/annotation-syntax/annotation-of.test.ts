import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { annotationOf } from './annotation-of.ts';

/** Categories and purposes read for the first declaration or function named `email` (or holding that name). */
function readFor(text: string, isWanted: (node: ts.Node) => boolean = isNamedEmail): readonly string[] | undefined {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (!found && isWanted(node)) found = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (!found) throw new Error('nothing named email');
  const annotation = annotationOf(ts, file, found);
  return annotation && [...annotation.categories, ...annotation.purposes].map(({ value }) => value);
}

function isNamedEmail(node: ts.Node): boolean {
  const { name } = node as Partial<ts.NamedDeclaration>;
  return name !== undefined && ts.isIdentifier(name) && name.text === 'email';
}

const tag = '/** @personalData user.contact.email */';

describe('annotationOf', () => {
  it.each([
    ['a member on a line of its own', `interface A {\n  ${tag}\n  email: string;\n}`],
    ['a member of a one-line interface', `interface A { ${tag} email: string }`],
    ['a second member of a one-line interface', `interface A { id: string; ${tag} email: string }`],
    ['a member of a one-line type literal', `type A = { ${tag} email: string };`],
    ['a class field', `class A {\n  ${tag}\n  private readonly email = '';\n}`],
    ['a class field behind its modifiers', `class A { private ${tag} email = ''; }`],
    ['a field before its decorator', `class A {\n  ${tag}\n  @Column()\n  email: string;\n}`],
    ['a field behind its decorator', `class A {\n  @Column()\n  ${tag}\n  email: string;\n}`],
    ['a field behind its decorator, on its line', `class A {\n  @Column() ${tag}\n  email: string;\n}`],
    ['a parameter', `function f(${tag} email: string) {}`],
    ['a second parameter', `function f(a: string, ${tag} email: string) {}`],
    ['a parameter on its own line', `function f(\n  ${tag}\n  email: string,\n) {}`],
    ['a parameter property', `class A { constructor(${tag} private email: string) {} }`],
    ['a destructured parameter', `function f({ ${tag} email }: A) {}`],
    ['a variable', `${tag}\nconst email = '';`],
    ['an exported variable', `${tag}\nexport const email = '';`],
    ['a variable behind its keyword', `const ${tag} email = '';`],
    ['a property assignment', `const schema = z.object({\n  ${tag}\n  email: z.string(),\n});`],
    ['a property assignment on the line', `const schema = z.object({ ${tag} email: z.string() });`],
    ['a type alias', `${tag}\ntype email = string;`],
    ['a comment between other comments', `interface A {\n  // before\n  ${tag}\n  // behind\n  email: string;\n}`],
    [
      'a Windows file',
      `interface A {\r\n  /**\r\n   * @personalData user.contact.email\r\n   */\r\n  email: string;\r\n}`,
    ],
  ])('reads %s', (_, text) => {
    expect(readFor(text)).toEqual(['user.contact.email']);
  });

  it.each([
    ['a line comment', 'interface A {\n  // @personalData user.contact.email\n  email: string;\n}'],
    ['a plain block comment', 'interface A { /* @personalData user.contact.email */ email: string }'],
    ['the first of two blocks', `interface A {\n  ${tag}\n  /** Login e-mail. */\n  email: string;\n}`],
    ['a comment behind the previous member', `interface A {\n  id: string; ${tag}\n  email: string;\n}`],
    ['a comment behind the member', `interface A {\n  email: string; ${tag}\n}`],
    ['a comment of the holder', `${tag}\ninterface A { email: string }`],
    ['an empty comment', 'interface A { /**/ email: string }'],
  ])('does not read %s', (_, text) => {
    expect(readFor(text)).toBeUndefined();
  });

  it.each([
    ['a function', '/** @purpose analytics.reporting */\nfunction f() {}', ts.isFunctionDeclaration],
    ['a method', 'class A {\n  /** @purpose analytics.reporting */\n  f() {}\n}', ts.isMethodDeclaration],
    [
      'an arrow through its variable',
      '/** @purpose analytics.reporting */\nexport const f = () => 1;',
      ts.isArrowFunction,
    ],
    [
      'an arrow through its property',
      'const a = {\n  /** @purpose analytics.reporting */\n  f: () => 1,\n};',
      ts.isArrowFunction,
    ],
    ['an arrow in a call', 'get(/** @purpose analytics.reporting */ () => 1);', ts.isArrowFunction],
    [
      'a CommonJS function',
      '/** @purpose analytics.reporting */\nexports.f = function () {};',
      ts.isFunctionExpression,
    ],
    ['a default export', '/** @purpose analytics.reporting */\nexport default () => 1;', ts.isArrowFunction],
    ['an expression statement', "/** @purpose analytics.reporting */\nrouter.post('/a', f);", ts.isExpressionStatement],
  ])('reads the context of %s', (_, text, isWanted) => {
    expect(readFor(text, isWanted)).toEqual(['analytics.reporting']);
  });
});
