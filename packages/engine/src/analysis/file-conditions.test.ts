import type { FileCondition } from '@privet/model';
import { describe, expect, it } from 'vitest';
import type { Compiler } from '../compiler/compiler.ts';
import { fileConditions } from './file-conditions.ts';

const manifests: Readonly<Record<string, string>> = {
  '/shop/package.json': '{ "devDependencies": { "nuxt": "4" } }',
  '/shop/app/package.json': '{ "name": "app", "dependencies": { "@remix-run/react": "2" } }',
  '/shop/broken/package.json': '{',
};
// All of a compiler that the question needs.
const compiler = {
  syntax: {
    sys: { fileExists: (path: string) => path in manifests, readFile: (path: string) => manifests[path] },
  },
} as unknown as Compiler;

function holdsIn(condition: FileCondition, file: string, specifiers: readonly string[] = []): boolean {
  const exports = specifiers.map((specifier) => ({ kind: 'star', specifier }) as const);
  return fileConditions(() => compiler)(condition, { file, imports: [], exports });
}

describe('conditions on files', () => {
  it.each<[FileCondition['files'], string, boolean]>([
    [['**/app/routes/**'], '/shop/app/routes/users.tsx', false],
    [['routes/**'], '/shop/app/routes/users.tsx', true],
    [['**/app/routes/**'], '/shop/web/app/routes/a/users.tsx', true],
    [['**/app/routes/**'], '/app/routes/users.tsx', true],
    [['**/+{page,layout}.server.{ts,js}'], '/shop/src/routes/(app)/[slug]/+page.server.ts', true],
    [['**/+{page,layout}.server.{ts,js}'], '/shop/src/routes/+page.ts', false],
    [['{api,routes}/**'], '/shop/server/api/users.ts', false],
  ])('names files from the folder of their package: %j, %s', (files, file, holds) => {
    expect(holdsIn({ ...(files && { files }) }, file)).toBe(holds);
  });

  it.each([
    [['nuxt'], '/shop/server/users.ts', true],
    [['nuxt'], '/shop/app/users.ts', true],
    [['@remix-run/react'], '/shop/app/users.ts', true],
    [['@remix-run/react'], '/shop/server/users.ts', false],
    [['nuxt'], '/shop/broken/users.ts', true],
    [['nuxt'], '/elsewhere/users.ts', false],
  ])('asks the manifests above a file: %j, %s', (dependencies, file, holds) => {
    expect(holdsIn({ dependencies }, file)).toBe(holds);
  });

  it.each([
    ['@remix-run/node', '@remix-run/node', true],
    ['@remix-run/node', '@remix-run/node/install', true],
    ['@remix-run/node', '@remix-run/node-fetch', false],
    ['./+types/*', './+types/account', true],
    ['./+types/*', './types/account', false],
  ])('compares what a file imports: %s, %s', (wanted, specifier, holds) => {
    expect(holdsIn({ imports: [wanted] }, '/shop/users.ts', ['./user.ts', specifier])).toBe(holds);
  });

  it('asks for all that is given', () => {
    const condition = { files: ['**/server/**'], dependencies: ['nuxt'], imports: ['h3'] };
    expect(holdsIn(condition, '/shop/server/users.ts', ['h3'])).toBe(true);
    expect(holdsIn(condition, '/shop/server/users.ts', ['h4'])).toBe(false);
    expect(holdsIn(condition, '/shop/users.ts', ['h3'])).toBe(false);
    expect(holdsIn(condition, '/elsewhere/server/users.ts', ['h3'])).toBe(false);
  });

  it('does without a system', () => {
    const inBrowser = { syntax: {} } as unknown as Compiler; // As one in a browser is, which has no system.
    const holds = fileConditions(() => inBrowser);
    const file = { file: '/src/routes/+page.server.ts', imports: [], exports: [] };
    expect(holds({ files: ['**/+page.server.ts'] }, file)).toBe(true);
    expect(holds({ dependencies: ['nuxt'] }, file)).toBe(false);
  });
});
