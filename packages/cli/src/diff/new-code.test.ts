import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { branch } from '../testing/git-repository.ts';
import { leak, userType, writeFiles } from '../testing/project-folder.ts';
import { placesOf, reportOfScan } from '../testing/run-cli.ts';

const logged = ' no-plaintext-logging';
const another = 'export function bye(user: User): void { console.error(user.email); }\n';

describe.each(['native', 'javascript'])('--diff, read by the %s compiler', (compiler) => {
  const found = (folder: string): readonly string[] =>
    placesOf(reportOfScan(folder, '--diff', 'main', '--compiler', compiler));

  it('reports what a new line leaks, and not what has only moved', () => {
    const { folder } = branch({ 'a.ts': leak, 'b.ts': leak }, { 'a.ts': `\n\n${leak}${another}` });
    expect(placesOf(reportOfScan(folder))).toEqual([`a.ts:8${logged}`, `a.ts:9${logged}`, `b.ts:6${logged}`]);
    expect(found(folder)).toEqual([`a.ts:9${logged}`]);
  });

  it('reports the second of two findings that are alike', () => {
    const twice = leak.replace('{ console.log', '{ console.log(user.email); console.log');
    const { folder } = branch({ 'a.ts': leak }, { 'a.ts': twice });
    expect(found(folder)).toEqual([`a.ts:6${logged}`]);
  });

  it('reports what a changed callee leaks, where the caller is as it was', () => {
    const { folder } = branch(
      {
        'user.ts': userType,
        'call.ts': `import type { User } from './user.ts';
import { note } from './note.ts';
export function welcome(user: User): void { note(user.email); }
`,
        'note.ts': 'export function note(text: string): void { void text; }\n',
      },
      { 'note.ts': 'export function note(text: string): void { console.log(text); }\n' },
    );
    expect(found(folder)).toEqual([`call.ts:3${logged}`]);
  });

  it('reports what a changed annotation declares, where the code is as it was', () => {
    const { folder } = branch(
      {
        'note.ts': 'export interface Note { line: string }\n',
        'a.ts':
          "import type { Note } from './note.ts';\nexport const show = (note: Note): void => console.log(note.line);\n",
      },
      {
        'note.ts':
          'export interface Note {\n  /** @personalData user.contact.email\n   * @purpose essential.service */\n  line: string;\n}\n',
      },
    );
    expect(found(folder)).toEqual([`a.ts:2${logged}`]);
  });

  it('knows files that were deleted or renamed, or whose folder was', () => {
    const { folder, git, commit } = branch({
      'src/users/user.ts': userType,
      'src/users/welcome.ts': `import type { User } from './user.ts';
import { note } from '../gone/note.ts';
export function welcome(user: User): void { note(user.email); }
`,
      'src/gone/note.ts': 'export const note = (text: string): void => console.log(text);\n',
    });
    expect(placesOf(reportOfScan(folder))).toEqual([`src/users/welcome.ts:3${logged}`]);
    git('mv', 'src/users', 'src/people');
    commit(
      {
        'src/people/welcome.ts': `import type { User } from './user.ts';
export function welcome(user: User): void { note(user.email); }
const note = (text: string): void => console.log(text);
`,
      },
      ['src/gone'],
    );
    expect(placesOf(reportOfScan(folder))).toEqual([`src/people/welcome.ts:2${logged}`]);
    expect(found(folder)).toEqual([]);
  });

  it('reports what is not committed and what git does not track', () => {
    const { folder } = branch({ 'a.ts': leak, '.gitignore': 'ignored\n' });
    writeFiles(folder, { 'a.ts': leak + another, 'b.ts': leak, 'ignored/c.ts': leak });
    expect(found(folder)).toEqual([`a.ts:7${logged}`, `b.ts:6${logged}`]);
  });

  it('reads tsconfig files as they were', () => {
    const path = (folder: string): string => JSON.stringify({ compilerOptions: { paths: { 'notes/*': [folder] } } });
    const { folder } = branch(
      {
        'tsconfig.json': path('./silent/*'),
        'silent/note.ts': 'export const note = (text: string): void => void text;\n',
        'loud/note.ts': 'export const note = (text: string): void => console.log(text);\n',
        'a.ts': `import { note } from 'notes/note';\n${userType}export const hello = (user: User): void => note(user.email);\n`,
      },
      { 'tsconfig.json': path('./loud/*') },
    );
    expect(found(folder)).toEqual([`a.ts:7${logged}`]);
  });

  it('knows packages of a workspace that were elsewhere', () => {
    const { folder, git, commit } = branch({
      'package.json': '{"workspaces": ["old/*", "packages/*"]}',
      'old/notes/package.json': '{"name": "@acme/notes", "main": "src/index.ts"}',
      'old/notes/src/index.ts': 'export const note = (text: string): void => console.log(text);\n',
      'packages/app/package.json': '{"name": "@acme/app"}',
      'packages/app/a.ts': `import { note } from '@acme/notes';
${userType}export const hello = (user: User): void => note(user.email);
`,
    });
    git('mv', 'old/notes', 'packages/notes');
    commit();
    expect(placesOf(reportOfScan(folder))).toEqual([`packages/app/a.ts:7${logged}`]);
    expect(found(folder)).toEqual([]);
  });

  it('knows packages by the names that they had', () => {
    const app = (name: string): string => `import { note } from '${name}';
${userType}export const hello = (user: User): void => note(user.email);
`;
    const { folder } = branch(
      {
        'tsconfig.json': '{}',
        'notes/package.json': '{"name": "@acme/notes"}',
        'notes/index.ts': 'export const note = (text: string): void => console.log(text);\n',
        'a.ts': app('@acme/notes'),
      },
      { 'notes/package.json': '{"name": "@acme/log"}', 'a.ts': app('@acme/log') },
    );
    expect(placesOf(reportOfScan(folder))).toEqual([`a.ts:7${logged}`]);
    expect(found(folder)).toEqual([]);
  });

  it('reads declarations as they were', () => {
    const declared = (data: string): string => `declare const person: { /** @personalData ${data}
  * @purpose essential.service */ line: string };\n`;
    const { folder } = branch(
      {
        'tsconfig.json': '{"compilerOptions": {"typeRoots": ["types"], "types": ["*"]}, "files": ["a.ts"]}',
        'types/before/index.d.ts': declared('user.contact.email'),
        'a.ts': 'console.log(person.line);\n',
      },
      { 'types/after/index.d.ts': declared('user.contact.email') },
      ['types/before'],
    );
    expect(placesOf(reportOfScan(folder))).toEqual([`a.ts:1${logged}`]);
    expect(found(folder)).toEqual([]);
  });

  it('goes through links into folders that have changed', () => {
    const { folder, commit } = branch({ 'shared/a.ts': leak });
    mkdirSync(join(folder, 'app'));
    symlinkSync('../shared', join(folder, 'app/shared'));
    const code = (call: string): string => `import type { User } from './shared/a.ts';
import { note } from './shared/note.ts';
export const hello = (user: User): void => ${call};
`;
    commit({
      'app/b.ts': code('note(user.email)'),
      'shared/note.ts': 'export const note = (text: string) => void text;\n',
    });
    expect(placesOf(reportOfScan(folder, 'app'))).toEqual([]);
    commit({ 'shared/note.ts': 'export const note = (text: string) => console.log(text);\n' });
    expect(placesOf(reportOfScan(folder, 'app', '--diff', 'HEAD~1', '--compiler', compiler))).toEqual([
      `app/b.ts:3${logged}`,
    ]);
    expect(placesOf(reportOfScan(folder, 'app', '--diff', 'HEAD', '--compiler', compiler))).toEqual([]);
  });
});
