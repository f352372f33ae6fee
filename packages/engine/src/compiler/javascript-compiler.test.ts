import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

import type { Compiler, DeclaredMember } from './compiler.ts';
import { javascriptCompiler } from './javascript-compiler.ts';
import { compilerOf, locationIn, type ProgramFiles } from './program.test-support.ts';

const main = '/app/src/main.ts';

function packageFiles(directory: string, name: string, declarations: string): ProgramFiles {
  return {
    [`${directory}/package.json`]: `{ "name": "${name}", "types": "index.d.ts" }`,
    [`${directory}/index.d.ts`]: declarations,
  };
}

function declared(files: ProgramFiles, expression: string, around?: string): readonly DeclaredMember[] {
  return compilerOf(files).declarationsAt(locationIn(files, main, expression, around));
}

describe('module resolution', () => {
  const files: ProgramFiles = {
    [main]: 'export {};',
    '/app/src/plain.ts': 'export {};',
    '/app/src/view.tsx': 'export {};',
    '/app/src/script.js': 'module.exports = {};',
    '/app/src/folder/index.ts': 'export {};',
    '/app/src/common.cts': 'export {};',
    '/app/packages/core/src/index.ts': 'export {};',
  };
  const compiler = compilerOf(files, {
    paths: {
      '@/*': ['/app/src/*'],
      '@acme/core': ['/app/packages/core/dist/index.d.ts', '/app/packages/core/src/index.ts'],
    },
  });
  const target = (specifier: string) => compiler.resolveModule(main, specifier);
  const file = (path: string) => ({ kind: 'file', file: path });
  const npm = (name: string, subpath = '') => ({ kind: 'package', package: name, subpath });

  it.each([
    ['./plain', '/app/src/plain.ts'],
    ['./plain.ts', '/app/src/plain.ts'],
    ['./plain.js', '/app/src/plain.ts'],
    ['./view.jsx', '/app/src/view.tsx'],
    ['./view', '/app/src/view.tsx'],
    ['./script', '/app/src/script.js'],
    ['./folder', '/app/src/folder/index.ts'],
    ['./folder/', '/app/src/folder/index.ts'],
    ['./common.cjs', '/app/src/common.cts'],
    ['../src/plain', '/app/src/plain.ts'],
    ['@/plain', '/app/src/plain.ts'],
    ['@acme/core', '/app/packages/core/src/index.ts'],
  ])('leads %s to a file of the project', (specifier, path) => {
    expect(target(specifier)).toEqual(file(path));
  });

  it.each([
    ['pino', npm('pino')],
    ['lodash/fp', npm('lodash', 'fp')],
    ['@sentry/node', npm('@sentry/node')],
    ['@scope/name/deep/path.js', npm('@scope/name', 'deep/path.js')],
    ['node:fs', npm('node:fs')],
    ['fs', npm('node:fs')],
    ['fs/promises', npm('node:fs', 'promises')],
    ['node:test', npm('node:test')],
    ['punycode/', npm('punycode')],
  ])('names the package of %s, installed or not', (specifier, expected) => {
    expect(target(specifier)).toEqual(expected);
  });

  it.each(['./missing', '', '#internal', 'virtual:x', 'https://esm.sh/x', '~/x'])(
    'does not guess where %j leads',
    (specifier) => {
      expect(target(specifier)).toEqual({ kind: 'unknown' });
    },
  );

  it('leads a workspace package from its build to its sources', () => {
    const workspace: ProgramFiles = {
      [main]: 'export {};',
      '/app/packages/core/dist/index.d.ts': 'export {};',
      '/app/packages/core/src/index.ts': 'export {};',
    };
    const resolved = compilerOf(workspace, { paths: { core: ['/app/packages/core/dist/index.d.ts'] } }).resolveModule(
      main,
      'core',
    );
    expect(resolved).toEqual(file('/app/packages/core/src/index.ts'));
  });
});

describe('workspaces that are neither installed nor built', () => {
  const root = mkdtempSync(join(tmpdir(), 'privet-workspace-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('lead imports of their packages to sources', () => {
    const manifests = {
      'packages/core/package.json': '{ "name": "@acme/core", "types": "./dist/index.d.ts" }',
      'packages/plain/package.json': '{ "name": "plain" }',
      'packages/broken/package.json': '{ "name": ',
    };
    const files = {
      [`${root}/packages/core/src/index.ts`]: 'export {};',
      [`${root}/packages/core/src/mail.ts`]: 'export {};',
      [`${root}/packages/plain/index.ts`]: 'export {};',
      [`${root}/packages/broken/index.ts`]: 'export {};',
    };
    for (const [path, text] of [
      ...Object.entries(manifests).map(([path, text]) => [`${root}/${path}`, text] as const),
      ...Object.entries(files),
    ]) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const compiler = compilerOf(files);
    const target = (specifier: string) => compiler.resolveModule(`${root}/packages/broken/index.ts`, specifier);
    expect(target('@acme/core')).toEqual({ kind: 'file', file: `${root}/packages/core/src/index.ts` });
    expect(target('@acme/core/mail')).toEqual({ kind: 'file', file: `${root}/packages/core/src/mail.ts` });
    expect(target('plain')).toEqual({ kind: 'file', file: `${root}/packages/plain/index.ts` });
    expect(target('other')).toEqual({ kind: 'package', package: 'other', subpath: '' });
  });
});

describe('workspaces whose packages are linked', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'privet-linked-')));
  afterAll(() => rmSync(root, { recursive: true }));

  it('belong to the project as a whole', () => {
    const files = {
      'packages/mail/package.json': '{ "name": "@acme/mail", "main": "src/index.ts" }',
      'packages/mail/src/index.ts': 'export const send = (to: string) => to;',
      'apps/web/main.ts': "import { send } from '@acme/mail'; send('a');",
      'apps/web/node_modules/sdk/index.ts': 'export const track = 1;',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(`${root}/${path}`), { recursive: true });
      writeFileSync(`${root}/${path}`, text);
    }
    mkdirSync(`${root}/apps/web/node_modules/@acme`);
    symlinkSync(`${root}/packages/mail`, `${root}/apps/web/node_modules/@acme/mail`, 'dir');
    const program = ts.createProgram([`${root}/apps/web/main.ts`], {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noLib: true,
      types: [],
    });
    const compiler = javascriptCompiler(ts, program);
    const source = `${root}/packages/mail/src/index.ts`;
    expect(compiler.projectFiles()).toContain(source);
    expect(compiler.resolveModule(`${root}/apps/web/main.ts`, '@acme/mail')).toEqual({ kind: 'file', file: source });
  });
});

describe('declarations', () => {
  it('name the package and the type that declare a member', () => {
    const files = {
      ...packageFiles(
        '/app/node_modules/pino',
        'pino',
        'export interface Logger { info(text: string): void } export default function pino(): Logger;',
      ),
      [main]: "import pino from 'pino'; const log = pino(); log.info('a');",
    };
    expect(declared(files, 'log.info')).toMatchObject([
      { package: 'pino', type: 'Logger', name: 'info', abstract: true },
    ]);
    expect(declared(files, 'pino', '= pino()')).toMatchObject([
      { package: 'pino', type: '', name: 'pino', abstract: false },
    ]);
  });

  it.each([
    ['/app/node_modules/.pnpm/@scope+sdk@1.0.0/node_modules/@scope/sdk', '@scope/sdk', '@scope/sdk'],
    ['/app/node_modules/@types/sdk', '@types/sdk', 'sdk'],
    ['/app/node_modules/@types/scope__sdk', '@types/scope__sdk', '@scope/sdk'],
  ])('name the package of %s', (directory, name, expected) => {
    const files = {
      ...packageFiles(directory, name, 'export declare function send(): void;'),
      [main]: `import { send } from '${directory}/index.js'; send();`,
    };
    expect(declared(files, 'send', 'send();')).toMatchObject([{ package: expected, name: 'send' }]);
  });

  it('tell builtins of Node.js from the globals that its types declare', () => {
    const files = {
      ...packageFiles(
        '/app/node_modules/@types/node',
        '@types/node',
        "declare module 'fs/promises' { export function writeFile(): void } declare function setImmediate(): void;",
      ),
      [main]: "import { writeFile } from 'fs/promises'; writeFile(); setImmediate();",
    };
    const compiler = compilerOf(files, { types: ['node'], typeRoots: ['/app/node_modules/@types'] });
    const at = (text: string, around: string) => compiler.declarationsAt(locationIn(files, main, text, around));
    expect(at('writeFile', 'writeFile();')).toMatchObject([{ package: 'node:fs' }]);
    expect(at('setImmediate', 'setImmediate()')).toMatchObject([{ package: 'lib' }]);
  });

  it('know the libraries of TypeScript and the project itself', () => {
    const files = { [main]: "class A { b() {} } new A().b(); console.log(''); [1].map(String);" };
    expect(declared(files, 'console.log')).toMatchObject([{ package: 'lib', type: 'Console', name: 'log' }]);
    expect(declared(files, 'new A().b')).toMatchObject([{ package: '', type: 'A', name: 'b', abstract: false }]);
  });

  it('are all overloads, and all members of a union', () => {
    const files = {
      [main]: `function f(a: string): void; function f(a: number): void; function f(a: unknown) {} f(1);
        interface A { m(): void } interface B { m(): void } declare const ab: A | B; ab.m();`,
    };
    expect(declared(files, 'f', 'f(1)')).toHaveLength(3);
    expect(declared(files, 'ab.m').map(({ type }) => type)).toEqual(['A', 'B']);
  });

  it('are found through re-exports', () => {
    const files = {
      '/app/src/deep.ts': 'export function send() {}',
      '/app/src/barrel.ts': "export { send as post } from './deep.ts'; export * as all from './deep.ts';",
      [main]: "import { post, all } from './barrel.ts'; post(); all.send();",
    };
    expect(declared(files, 'post', 'post();')).toMatchObject([
      { name: 'send', location: { file: '/app/src/deep.ts' } },
    ]);
    expect(declared(files, 'all.send')).toMatchObject([{ name: 'send', location: { file: '/app/src/deep.ts' } }]);
  });

  it('are none for what cannot be resolved', () => {
    const files = { [main]: "import { a } from 'missing'; a.b.c(); x(;" };
    expect(declared(files, 'a.b.c')).toEqual([]);
    expect(compilerOf(files).declarationsAt({ file: '/app/missing.ts', start: 0, end: 1 })).toEqual([]);
  });
});

describe('implementations', () => {
  const files = {
    '/app/src/mailer.ts': `export interface Mailer { send(to: string): void; close(): void }
      export abstract class Base implements Mailer { abstract send(to: string): void; close() {} }`,
    '/app/src/others.ts':
      'export interface Mailer { send(to: string): void } export class Unrelated implements Mailer { send() {} }',
    [main]: `import { Base, type Mailer as M } from './mailer.ts';
      class Smtp extends Base { send(to: string) {} }
      class Log extends Smtp { send = (to: string) => {} }
      const stub: M = { send(to) {}, close: () => {} };
      declare const mailer: M; mailer.send('a'); mailer.close();`,
  };
  const compiler = compilerOf(files);
  const implementing = (member: string, limit = 8): readonly string[] => {
    const [declaration] = compiler.declarationsAt(locationIn(files, main, member));
    if (!declaration) return [];
    return compiler
      .implementationsOf(declaration, limit)
      .map(({ file, start, end }) => (compiler.sourceFile(file)?.text ?? '').slice(start, end));
  };

  it('are found by symbol, through aliases, base classes and object literals', () => {
    expect([...implementing('mailer.send')].sort()).toEqual([
      '(to: string) => {}',
      'send(to) {}',
      'send(to: string) {}',
    ]);
  });

  it('are found in base classes', () => {
    expect([...implementing('mailer.close')].sort()).toEqual(['() => {}', 'close() {}']);
  });

  it('are none when there are more than asked for', () => {
    expect(implementing('mailer.send', 2)).toEqual([]);
  });
});

describe('nodes', () => {
  const files = { [main]: '/** Doc. */ const a = { b: [1, (x), `t${y}`] }; a.b' };
  const compiler = compilerOf(files);
  const kindAt = (text: string, around?: string): string | undefined => {
    const node = compiler.nodeAt(main, locationIn(files, main, text, around));
    return node && compiler.syntax.SyntaxKind[node.kind];
  };

  it('are the innermost ones of exactly a range', () => {
    expect(kindAt('a.b')).toBe('PropertyAccessExpression');
    expect(kindAt('(x)')).toBe('ParenthesizedExpression');
    expect(kindAt('x', '(x)')).toBe('Identifier');
    expect(kindAt('y', '${y}')).toBe('Identifier');
    expect(kindAt('a = ')).toBeUndefined();
  });

  it('are found for every node of a file', () => {
    const source = compiler.sourceFile(main);
    const check = (node: Parameters<Compiler['syntax']['forEachChild']>[0]): void => {
      const found = source && compiler.nodeAt(main, { start: node.getStart(source), end: node.end });
      expect(found && [found.getStart(source), found.end]).toEqual([node.getStart(source), node.end]);
      compiler.syntax.forEachChild(node, check);
    };
    if (source) compiler.syntax.forEachChild(source, check);
  });
});

describe('project files', () => {
  it('are neither declarations nor packages', () => {
    const files = {
      ...packageFiles('/app/node_modules/sdk', 'sdk', 'export {};'),
      '/app/src/types.d.ts': 'declare const a: string;',
      '/app/src/script.js': 'export {};',
      [main]: "import 'sdk';",
    };
    expect([...compilerOf(files).projectFiles()].sort()).toEqual([main, '/app/src/script.js']);
  });
});
