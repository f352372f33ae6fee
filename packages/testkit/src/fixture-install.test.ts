import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { installFixtureRoot, type RunCommand } from './fixture-install.ts';

describe('installFixtureRoot', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fixture-root-'));
    writeFileSync(join(root, 'pnpm-lock.yaml'), 'one');
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('installs from the lock file alone, without scripts', async () => {
    const run = vi.fn<RunCommand>();
    await installFixtureRoot(root, run);
    expect(run).toHaveBeenCalledTimes(1);
    expect(run.mock.calls[0]?.[1].slice(-4)).toEqual([
      'install',
      '--frozen-lockfile',
      '--ignore-workspace',
      '--ignore-scripts',
    ]);
    expect(run.mock.calls[0]?.[2]).toBe(root);
  });

  it('installs once for callers that ask at the same time', async () => {
    const run = vi.fn<RunCommand>();
    await Promise.all([installFixtureRoot(root, run), installFixtureRoot(root, run), installFixtureRoot(root, run)]);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('installs again when the lock file has changed', async () => {
    const run = vi.fn<RunCommand>();
    await installFixtureRoot(root, run);
    writeFileSync(join(root, 'pnpm-lock.yaml'), 'two');
    await installFixtureRoot(root, run);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('gives the lock back when the installation fails', async () => {
    const failing: RunCommand = () => {
      throw new Error('offline');
    };
    await expect(installFixtureRoot(root, failing)).rejects.toThrow('offline');
    expect(existsSync(join(root, '.install-lock'))).toBe(false);
    const run = vi.fn<RunCommand>();
    await installFixtureRoot(root, run);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
