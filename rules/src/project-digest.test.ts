import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectsOnDisk } from './project-digest.ts';

describe('the digest of a project', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privet-digest-'));
    write('repository/.git/HEAD', '');
    write('repository/packages/web/src/page.ts', 'export {};');
  });

  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  const digest = (): string => projectsOnDisk()(join(folder, 'repository/packages/web'));

  it.each([
    'repository/packages/web/src/page.ts',
    'repository/packages/web/src/deep/er/new.tsx',
    'repository/packages/db/src/user.mjs',
    'repository/packages/db/dist/index.d.ts',
    'repository/packages/db/prisma/schema.prisma',
    'repository/packages/web/tsconfig.json',
    'repository/tsconfig.base.json',
    'repository/privacy.yaml',
    'repository/packages/web/privacy.yml',
    'repository/pnpm-lock.yaml',
    'privacy.yaml',
  ])('changes with %s', (path) => {
    const before = digest();
    write(path, 'export const a = 1;');
    const then = digest();
    write(path, 'export const a = 2;');
    expect(new Set([before, then, digest()]).size).toBe(3);
  });

  it.each([
    'beside/user.ts',
    'repository/README.md',
    'repository/.eslintcache',
    'repository/.next/types.ts',
    'repository/report.json',
    'repository/packages/db/dist/index.js',
    'repository/node_modules/left-pad/index.d.ts',
  ])('stays with %s', (path) => {
    const before = digest();
    write(path, 'export const a = 1;');
    expect(digest()).toBe(before);
  });

  it('tells files of the same text apart', () => {
    write('repository/a.ts', 'export {};');
    const before = digest();
    rmSync(join(folder, 'repository/a.ts'));
    write('repository/b.ts', 'export {};');
    expect(digest()).not.toBe(before);
  });

  it('changes with the day where a policy may have accepted something until then', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00') });
    const without = digest();
    write('repository/privacy.yaml', 'version: 1');
    const before = digest();
    vi.setSystemTime(new Date('2026-11-27T12:00:00'));
    expect(digest()).not.toBe(before);
    rmSync(join(folder, 'repository/privacy.yaml'));
    expect(digest()).toBe(without);
  });

  it('is taken anew after a second', () => {
    let time = 0;
    const digestAt = projectsOnDisk(() => time);
    const before = digestAt(join(folder, 'repository'));
    write('repository/a.ts', '');
    expect(digestAt(join(folder, 'repository'))).toBe(before);
    time = 1000;
    expect(digestAt(join(folder, 'repository'))).not.toBe(before);
  });

  it('is that of the folder alone outside of a repository', () => {
    const alone = (): string => projectsOnDisk()(join(folder, 'beside'));
    write('beside/user.ts', '');
    const before = alone();
    write('other/user.ts', '');
    expect(alone()).toBe(before);
    write('beside/user.ts', '1;');
    expect(alone()).not.toBe(before);
  });
});
