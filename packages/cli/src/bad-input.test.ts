import * as typescriptParser from '@typescript-eslint/parser';
import type { ParserOptions } from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import oldTypeScript from 'typescript-5.4';
import { lintFindings } from './testing/lint-findings.ts';
import { leak, projectFolder, userType, type FolderFiles } from './testing/project-folder.ts';
import { scanFindings } from './testing/scan-findings.ts';

const tsconfig = '{ "compilerOptions": { "strict": true, "allowJs": true }, "include": ["**/*"] }';
const logged =
  "no-plaintext-logging: 'user.email' (user.contact.email, declared on User) reaches 'console.log' in the clear.";

/** What ESLint and the command say of files, a line each; the two must agree. */
async function saidOf(files: FolderFiles, parser?: Linter.Parser): Promise<readonly string[]> {
  const folder = projectFolder({ 'tsconfig.json': tsconfig, ...files });
  const linted = (await lintFindings(folder, { ...(parser && { parser }) })).map(lineOf);
  expect(scanFindings(folder).map(lineOf)).toEqual(linted);
  return linted;
}

interface Said {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

function lineOf({ file, line, rule, message }: Said): string {
  return `${file}:${line} ${rule}: ${message}`;
}

describe('in both hosts', () => {
  it('an unknown tag is left to others', async () => {
    const text =
      'export interface User {\n  /** @personalDatum user.contact.email @frobnicate */\n  mail: string;\n}\n';
    expect(await saidOf({ 'a.ts': text })).toEqual([]);
  });

  it('a category with a typing error is met with the nearest one', async () => {
    const text = userType.replace('user.contact.email', 'user.contact.emial');
    expect(await saidOf({ 'a.ts': text })).toEqual([
      "a.ts:2 valid-annotations: 'user.contact.emial' is not a known category of personal data; the nearest is 'user.contact.email'.",
    ]);
  });

  it('imports in a circle are followed', async () => {
    const files = {
      'a.ts': `import { b } from './b';\n${userType}export function a(user: User): void { b(user); }\n`,
      'b.ts':
        "import { a, type User } from './a';\nexport function b(user: User): void { a(user); console.log(user.email); }\n",
    };
    expect(await saidOf(files)).toEqual([`b.ts:2 ${logged}`]);
  });

  it('types that recurse for ever are read as far as they matter', async () => {
    const text = `${userType}type Nest<T> = { value: T; inner: Nest<[T]>; list: Nest<Nest<T>>[] };
interface Tree extends Record<string, Tree> {}
type Json = string | Json[] | { [key: string]: Json };
type Loop = Loop;
export function f(user: User, nest: Nest<number>, tree: Tree, json: Json, loop: Loop): void {
  console.log(nest, nest.inner.inner.list, tree, json, loop);
  console.log(user.email);
}
`;
    expect(await saidOf({ 'a.ts': text })).toEqual([`a.ts:12 ${logged}`]);
  });

  it('a minified file of 5 MB is left alone', async () => {
    const parts = Array.from({ length: 120_000 }, (_, n) => `var a${n}=function(b){console.log(b.email)};`);
    const bundle = parts.join('');
    // Parsing for ESLint, which is not Privet's work, would take most of a minute: the file looks empty to ESLint alone.
    const sparingParser = {
      ...typescriptParser,
      parseForESLint: (text: string, options?: ParserOptions) =>
        typescriptParser.parseForESLint(text === bundle ? '' : text, text === bundle ? {} : options),
    };
    expect(await saidOf({ 'a.ts': leak, 'bundle.js': bundle }, sparingParser)).toEqual([`a.ts:6 ${logged}`]);
  });
});

describe('ESLint', () => {
  it('says what the parser says of a file with syntax errors, and goes on', async () => {
    const folder = projectFolder({
      'tsconfig.json': tsconfig,
      'a.ts': `${leak}const = ;\nlet let = {{;\n`,
      'b.ts': leak,
    });
    expect((await lintFindings(folder)).map(lineOf)).toEqual([
      'a.ts:7 eslint: Parsing error: Variable declaration expected.',
      `b.ts:6 ${logged}`,
    ]);
  });

  it('goes on where a tsconfig is broken', async () => {
    const folder = projectFolder({ 'tsconfig.json': '{ "compilerOptions": { "strict": true, ', 'a.ts': leak });
    expect((await lintFindings(folder)).map(lineOf)).toEqual([`a.ts:6 ${logged}`]);
  });

  it('says once that two copies of TypeScript meet, and judges each file alone', async () => {
    const folder = projectFolder({ 'tsconfig.json': tsconfig, 'a.ts': leak, 'b.ts': leak });
    const program = oldTypeScript.createProgram([`${folder}/a.ts`, `${folder}/b.ts`], { strict: true });
    const parserOfAnotherCopy = {
      ...typescriptParser,
      parseForESLint: (text: string, options?: ParserOptions) => ({
        ...typescriptParser.parseForESLint(text, options),
        services: { program },
      }),
    };
    const lines = (await lintFindings(folder, { parser: parserOfAnotherCopy })).map(lineOf);
    const [notice, ...findings] = [...lines].sort((one, other) => Number(isNotice(other)) - Number(isNotice(one)));
    // ESLint lints the file first that it has read first, and says it there.
    expect(notice).toMatch(
      /^[ab]\.ts:1 [a-z-]+: Privet reads TypeScript with version 6\.0\.3, but the parser with another; flows between files are not followed until both use one copy\.$/u,
    );
    expect(findings).toEqual([`a.ts:6 ${logged}`, `b.ts:6 ${logged}`]);
  });
});

const isNotice = (line: string): boolean => line.includes('but the parser with another');
