import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { analysisOf, changedFiles, javascriptCompiler, type Analysis } from '@privet/engine';
import * as fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { EditedProgram } from './testing/edited-program.ts';
import { findingsIn } from './testing/program-findings.ts';

const shop = resolve(import.meta.dirname, '../../test-fixtures/apps/shop');

/** What an edit does to a line: puts another above it, takes it away, or writes it twice. */
const kinds = ['above', 'away', 'twice'] as const;

const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 6 });

describe('an analysis after edits', () => {
  it('finds what a new one does', () => {
    let taken = 0;
    fc.assert(
      fc.property(edits, (sequence) => {
        const edited = new EditedProgram(join(shop, 'tsconfig.json'));
        let { program } = edited;
        let analysis = analysisOf(javascriptCompiler(ts, program));
        findingsOf(analysis, edited);
        for (const [whichFile, whichLine, kind] of sequence) {
          const file = edited.files[whichFile % edited.files.length] ?? '';
          edited.edit(file, withEdit(edited.textOf(file), whichLine, kind));
          const compiler = javascriptCompiler(ts, edited.program);
          const changed = changedFiles(ts, program, edited.program);
          const after = changed && analysis.afterEdit(compiler, changed);
          if (after) taken += 1;
          analysis = after ?? analysisOf(compiler);
          ({ program } = edited);
          const anew = analysisOf(javascriptCompiler(ts, edited.newProgram()));
          expect(findingsOf(analysis, edited)).toEqual(findingsOf(anew, edited));
        }
      }),
      { numRuns: 6, seed: 20261126 },
    );
    expect(taken).toBeGreaterThan(6);
  }, 120_000);

  it('knows a class that an edit elsewhere has fit an interface', () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-edits-'));
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    write('tsconfig.json', '{ "compilerOptions": { "strict": true } }');
    write('sink.ts', 'export interface Sink { take(line: string): void }\n');
    write(
      'welcome.ts',
      `import type { Sink } from './sink';
export function welcome(sink: Sink, user: { email: string }): void {
  sink.take(user.email);
}
`,
    );
    write('log.ts', "import type { Sink } from './sink';\nexport class Log {}\nexport type { Sink };\n");
    const edited = new EditedProgram(join(folder, 'tsconfig.json'));
    const before = edited.program;
    const analysis = analysisOf(javascriptCompiler(ts, before));
    const welcome = join(folder, 'welcome.ts');
    expect(findingsIn(analysis, welcome, folder)).toEqual([]);
    const log = "import type { Sink } from './sink';\nexport class Log implements Sink {\n";
    edited.edit(join(folder, 'log.ts'), `${log}  take(line: string): void {\n    console.log(line);\n  }\n}\n`);
    const changed = changedFiles(ts, before, edited.program);
    expect(changed).toEqual([join(folder, 'log.ts')]);
    const after = analysis.afterEdit(javascriptCompiler(ts, edited.program), changed ?? []);
    rmSync(folder, { recursive: true });
    expect(after && findingsIn(after, welcome, folder).map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '3 no-plaintext-logging',
    ]);
  });

  it('leaves alone what many files do that an edit shows nothing to, and tells where data is declared by now', () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-edits-'));
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    write('tsconfig.json', '{ "compilerOptions": { "strict": true } }');
    const users = `export interface User {
  /** @personalData user.contact.email */
  at: string;
}
export function find(text: string): User {
  return JSON.parse(text) as User;
}
`;
    write('users.ts', users);
    write('service.ts', "import { find } from './users';\nexport const current = (text: string) => find(text);\n");
    const page =
      "import { current } from './service';\nexport const page = (text: string) => console.log(current(text).at);\n";
    for (let count = 0; count < 210; count += 1) write(`page${count}.ts`, page);
    const edited = new EditedProgram(join(folder, 'tsconfig.json'));
    const before = edited.program;
    const analysis = analysisOf(javascriptCompiler(ts, before));
    const last = join(folder, 'page209.ts');
    const declaredAt = (of: Analysis | undefined): readonly (number | undefined)[] =>
      of
        ?.fileView(last)
        ?.flowsTo('log')
        .flatMap(({ data }) => data.map(({ declaration }) => declaration?.start)) ?? [];
    expect(declaredAt(analysis)).toEqual([users.indexOf('at: string')]);
    const moved = `const prefix = 'u_';\n${users.replace('parse(text)', 'parse(prefix + text)')}`;
    edited.edit(join(folder, 'users.ts'), moved);
    const after = analysis.afterEdit(javascriptCompiler(ts, edited.program), [join(folder, 'users.ts')]);
    expect(declaredAt(after)).toEqual([moved.indexOf('at: string')]);
    expect(after && findingsOf(after, edited, folder)).toEqual(
      findingsOf(analysisOf(javascriptCompiler(ts, edited.newProgram())), edited, folder),
    );
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('finds what a new one does through modules that pass names on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-edits-'));
    for (const [name, [text = '']] of Object.entries(passedOn)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
    const choices = Object.entries(passedOn).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...choices), { minLength: 2, maxLength: 8 }), (sequence) => {
        const edited = new EditedProgram(join(folder, 'tsconfig.json'));
        let { program } = edited;
        let analysis = analysisOf(javascriptCompiler(ts, program));
        findingsOf(analysis, edited, folder);
        for (const [name, text] of sequence) {
          edited.edit(join(folder, name), text);
          const compiler = javascriptCompiler(ts, edited.program);
          const changed = changedFiles(ts, program, edited.program);
          analysis = (changed && analysis.afterEdit(compiler, changed)) ?? analysisOf(compiler);
          ({ program } = edited);
          const anew = findingsOf(analysisOf(javascriptCompiler(ts, edited.newProgram())), edited, folder);
          expect(findingsOf(analysis, edited, folder)).toEqual(anew);
          found += anew.length;
        }
      }),
      { numRuns: 60, seed: 20261128 },
    );
    rmSync(folder, { recursive: true });
    expect(found).toBeGreaterThan(60);
  }, 120_000);
});

/** Files, and what an edit may make of them. */
const passedOn: Readonly<Record<string, readonly string[]>> = {
  'page.ts': [
    "import { show } from './hooks';\nexport function page(user: { email: string }): void {\n  show(user.email);\n}\n",
    "import { show, keep } from './hooks';\nexport function page(user: { email: string }): void {\n  keep(show(user.email));\n}\n",
    "import * as hooks from './hooks';\nexport function page(user: { email: string }): void {\n  hooks.show(user.email);\n}\n",
  ],
  'hooks.ts': [
    "export * from './first';\nexport * from './second';\n",
    "export { keep as show } from './second';\nexport { show as keep } from './first';\n",
    "export * from './second';\nexport { show } from './first';\nexport const own = 1;\n",
  ],
  'first.ts': [
    'export const show = (text: string): string => text;\n',
    'export const show = (text: string): string => {\n  console.log(text);\n  return text;\n};\n',
    "import { print } from './print';\nexport const show = (text: string): string => print(text);\n",
    'export const shown = 1;\n',
  ],
  'second.ts': [
    'export function keep(text: string): void {}\n',
    'export function keep(text: string): void {\n  console.log(text);\n}\n',
    'export function show(text: string): void {\n  console.log(text);\n}\nexport function keep(text: string): void {}\n',
  ],
  'print.ts': [
    'export const print = (text: string): string => text;\n',
    "export const print = (text: string): string => {\n  console.log(text);\n  return '';\n};\n",
  ],
};

function withEdit(text: string, whichLine: number, kind: (typeof kinds)[number]): string {
  const lines = text.split('\n');
  const at = whichLine % lines.length;
  const line = lines[at] ?? '';
  const made = { above: ['const edited = 1;', line], away: [], twice: [line, line] }[kind];
  return lines.toSpliced(at, 1, ...made).join('\n');
}

/** The findings of all files, one a line. */
function findingsOf(analysis: Analysis, { files }: EditedProgram, folder: string = shop): readonly string[] {
  return files.flatMap((file) =>
    findingsIn(analysis, file, folder, 'strict').map(
      ({ file: name, line, rule, message }) => `${name}:${line} ${rule}: ${message}`,
    ),
  );
}
