import { describe, expect, it } from 'vitest';
import { leak, projectFolder, userType } from './testing/project-folder.ts';
import { placesOf, reportOfScan, runCli } from './testing/run-cli.ts';

const loggerIn = (from: string) => `import type { User } from '${from}';
export function welcome(user: User): void { console.log(user.email); }
`;

describe('projects', () => {
  it('need neither tsconfig nor node_modules', () => {
    const folder = projectFolder({
      'user.ts': userType,
      'welcome.ts': loggerIn('./user'),
      'legacy.js': "/** @param {import('./user').User} user */\nfunction log(user) { console.log(user.email); }\n",
      'page.jsx': "import { useState } from 'react';\nexport const Page = () => <p>{useState('')}</p>;\n",
    });
    const report = reportOfScan(folder);
    expect(report.files).toEqual(['legacy.js', 'page.jsx', 'user.ts', 'welcome.ts']);
    expect(placesOf(report)).toEqual(['legacy.js:2 no-plaintext-logging', 'welcome.ts:2 no-plaintext-logging']);
    expect(report.diagnostics).toEqual([]);
  });

  it.each([
    ['broken JSON', '{ "compilerOptions": { "strict": true, ', "'}' expected."],
    ['a missing base', '{ "extends": "./nowhere.json" }', "'nowhere.json'"],
    ['an unknown option', '{ "compilerOptions": { "strikt": true } }', "'strikt'"],
    ['a refused value', '{ "compilerOptions": { "module": "modern" } }', "'--module'"],
  ])('goes on where a tsconfig has %s, and says so', (_, text, message) => {
    const folder = projectFolder({ 'tsconfig.json': text, 'src/a.ts': leak });
    const { findings, diagnostics } = reportOfScan(folder);
    expect(placesOf({ findings })).toEqual(['src/a.ts:6 no-plaintext-logging']);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', file: 'tsconfig.json' });
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.message).not.toContain(folder);
  });

  it('minds no deprecated options', () => {
    const compilerOptions = {
      target: 'es5',
      module: 'commonjs',
      moduleResolution: 'node',
      baseUrl: '.',
      paths: { '@/*': ['src/*'] },
    };
    const folder = projectFolder({
      'tsconfig.json': JSON.stringify({ compilerOptions }),
      'src/user.ts': userType,
      'src/a.ts': loggerIn('@/user'),
      'src/b.ts': loggerIn('src/user'),
    });
    expect(runCli(folder, ['scan']).code).toBe(1);
    expect(placesOf(reportOfScan(folder))).toEqual([
      'src/a.ts:2 no-plaintext-logging',
      'src/b.ts:2 no-plaintext-logging',
    ]);
  });

  it('follow references, and lead to sources that were never built', () => {
    const options = { composite: true, rootDir: 'src', outDir: 'dist' };
    const folder = projectFolder({
      'tsconfig.json': JSON.stringify({ files: [], references: [{ path: 'model' }, { path: 'app' }] }),
      'model/tsconfig.json': JSON.stringify({ compilerOptions: options }),
      'model/src/user.ts': userType,
      'app/tsconfig.app.json': JSON.stringify({
        compilerOptions: options,
        references: [{ path: '../model' }],
        include: ['src'],
      }),
      'app/tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      'app/src/a.ts': loggerIn('../../model/dist/user.js'),
    });
    expect(placesOf(reportOfScan(folder))).toEqual(['app/src/a.ts:2 no-plaintext-logging']);
  });

  it.each([
    ['pnpm', { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n' }],
    ['npm and yarn', { 'package.json': '{ "workspaces": ["packages/*"] }' }],
  ])('find packages of a workspace of %s in their sources', (_, workspace: Record<string, string>) => {
    const folder = projectFolder({
      ...workspace,
      'packages/model/package.json': JSON.stringify({ name: '@shop/model', exports: { '.': './dist/user.js' } }),
      'packages/model/src/user.ts': userType,
      'packages/app/package.json': JSON.stringify({ name: '@shop/app' }),
      'packages/app/tsconfig.json': '{ "compilerOptions": { "module": "nodenext" } }',
      'packages/app/src/a.ts': loggerIn('@shop/model'),
      'packages/app/src/b.ts': loggerIn('@shop/model/user'),
    });
    expect(placesOf(reportOfScan(folder))).toEqual([
      'packages/app/src/a.ts:2 no-plaintext-logging',
      'packages/app/src/b.ts:2 no-plaintext-logging',
    ]);
  });

  it('scan a file once that two of them hold', () => {
    const folder = projectFolder({
      'tsconfig.json': '{ "include": ["**/*"] }',
      'web/tsconfig.json': '{ "include": ["**/*", "../shared"] }',
      'web/a.ts': leak,
      'shared/b.ts': leak,
    });
    const report = reportOfScan(folder);
    expect(report.files).toEqual(['shared/b.ts', 'web/a.ts']);
    expect(placesOf(report)).toEqual(['shared/b.ts:6 no-plaintext-logging', 'web/a.ts:6 no-plaintext-logging']);
  });

  it('hold files that a tsconfig leaves out, with its options', () => {
    const folder = projectFolder({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } }, "include": ["src"] }',
      'src/user.ts': userType,
      'scripts/a.ts': loggerIn('@/user'),
    });
    expect(placesOf(reportOfScan(folder))).toEqual(['scripts/a.ts:2 no-plaintext-logging']);
  });
});

describe('odd input', () => {
  it('goes on after syntax errors, and says so', () => {
    const folder = projectFolder({ 'a.ts': leak, 'b.ts': `${leak}const = ;\nlet let = {{;\n` });
    const { findings, diagnostics } = reportOfScan(folder);
    expect(placesOf({ findings })).toEqual(['a.ts:6 no-plaintext-logging', 'b.ts:6 no-plaintext-logging']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', file: 'b.ts', start: { line: 7 } }]);
    expect(diagnostics[0]?.message).toMatch(/^Syntax error: /u);
  });

  it('leaves out huge files, and says so', () => {
    const bundle = `${'var a=function(b){return b.email};'.repeat(150_000)}console.log(a);\n`;
    const folder = projectFolder({ 'a.ts': leak, 'bundle.js': bundle, 'b.ts': "import './bundle.js';\n" });
    const { files, diagnostics } = reportOfScan(folder);
    expect(files).toEqual(['a.ts', 'b.ts']);
    expect(diagnostics).toEqual([
      { severity: 'note', message: 'The file is left out: it is larger than 1 MB.', file: 'bundle.js' },
    ]);
  });

  it('keeps all other findings where it fails on a file, and says on which', () => {
    const folder = projectFolder({
      'a.ts': leak,
      'deep.ts': `export const x = ${'('.repeat(100_000)}1${')'.repeat(100_000)};\n`,
    });
    const { code, stdout, stderr } = runCli(folder, ['scan']);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "privet: failed on 'deep.ts'\n" });
    expect(stdout).toContain('privet/no-plaintext-logging');
    expect(stdout).toContain('error: deep.ts: Privet failed on this file: Maximum call stack size exceeded.');
  });

  it('follows imports in circles', () => {
    const folder = projectFolder({
      'a.ts': `import { b } from './b';\n${userType}export function a(user: User): void { b(user); }\n`,
      'b.ts':
        "import { a, type User } from './a';\nexport function b(user: User): void { a(user); console.log(user.email); }\n",
    });
    expect(placesOf(reportOfScan(folder))).toEqual(['b.ts:2 no-plaintext-logging']);
  });

  it('finds nothing in an empty folder', () => {
    const { code, stdout } = runCli(projectFolder({}), ['scan']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'note: No source files found.\n\nNo problems in 0 files.\n' });
  });
});
