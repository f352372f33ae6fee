import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { branch, gitIn } from '../testing/git-repository.ts';
import { emptyFolder, leak, projectFolder, userType, writeFiles } from '../testing/project-folder.ts';
import { placesOf, reportOfScan, runCli } from '../testing/run-cli.ts';
import { UsageError } from '../usage-error.ts';

const logged = ' no-plaintext-logging';
const another = 'export function bye(user: User): void { console.error(user.email); }\n';

describe('git, asked by --diff', () => {
  it('leaves the work tree, the index and the branches as they are', () => {
    const { folder, git } = branch({ 'a.ts': leak, 'b.ts': leak, 'same.ts': '' }, { 'a.ts': leak + another });
    writeFiles(folder, { 'b.ts': userType, 'c.ts': leak });
    const index = (): string => readFileSync(join(folder, '.git/index'), 'hex');
    const state = (): string => [git('status', '--porcelain'), git('for-each-ref'), git('stash', 'list')].join('\n');
    const before = state();
    // Git would note in the index that the file is the same, although its time is not.
    utimesSync(join(folder, 'same.ts'), 1, 1);
    const indexBefore = index();
    expect(placesOf(reportOfScan(folder, '--diff', 'main'))).toHaveLength(2);
    expect(index()).toBe(indexBefore);
    expect(state()).toBe(before);
  });

  it('runs nothing that the settings of a repository name', () => {
    const { folder, git, commit } = branch({ 'a.ts': leak, '.gitattributes': '*.ts filter=evil diff=evil\n' });
    commit({ 'b.ts': leak });
    const ran = join(folder, 'ran');
    const command = `touch ${ran}; cat`;
    for (const [key, value] of [
      ['core.fsmonitor', command],
      ['core.pager', command],
      ['diff.external', command],
      ['diff.evil.command', command],
      ['diff.evil.textconv', command],
      ['filter.evil.clean', command],
      ['filter.evil.smudge', command],
      ['filter.evil.required', 'true'],
    ] as const)
      git('config', key, value);
    writeFiles(folder, { 'a.ts': `${leak}\n`, '.git/hooks/post-index-change': `#!/bin/sh\n${command}\n` });
    rmSync(ran, { force: true });
    expect(placesOf(reportOfScan(folder, '--diff', 'main'))).toEqual([`b.ts:6${logged}`]);
    expect(placesOf(reportOfScan(folder))).toHaveLength(2);
    expect(existsSync(ran)).toBe(false);
    git('status');
    expect(existsSync(ran)).toBe(true);
  });
});

describe('mistakes with --diff, told in one line with what to do', () => {
  const complaintOf = (folder: string, ...argv: readonly string[]): string => {
    const { code, stdout, stderr } = runCli(folder, ['scan', ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^privet: [^\n]+\n$/u);
    return stderr;
  };

  it('a revision that there is not', () => {
    const { folder, git } = branch({ 'a.ts': leak });
    expect(complaintOf(folder, '--diff', 'mian')).toBe(
      "privet: unknown revision 'mian': fetch it first, in CI with fetch-depth: 0\n",
    );
    git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    expect(complaintOf(folder, '--diff', 'trunk')).toContain("did you mean 'origin/trunk'?");
    expect(complaintOf(folder, '--diff', 'main:a.ts')).toContain("unknown revision 'main:a.ts'");
    expect(complaintOf(folder, '--diff=--output=x')).toContain("'--output=x' is none");
    expect(complaintOf(folder, '--diff', '')).toContain("'' is none");
  });

  it('a folder without a repository, and one that git cannot read', () => {
    const folder = emptyFolder();
    writeFiles(folder, { 'a.ts': leak });
    expect(complaintOf(folder, '--diff', 'main')).toContain(
      `--diff needs a git repository, and '${folder}' is in none`,
    );
    expect(complaintOf(projectFolder({ 'a.ts': leak }), '--diff', 'main')).toContain('--diff needs a git repository');
  });

  it('a machine without git', () => {
    const git = (): never => {
      throw new UsageError('--diff needs git, which is not installed');
    };
    const run = runCli(branch({ 'a.ts': leak }).folder, ['scan', '--diff', 'main'], { git });
    expect(run).toEqual({ code: 2, stdout: '', stderr: 'privet: --diff needs git, which is not installed\n' });
  });

  it('a clone that is too shallow', () => {
    const { folder, git, commit } = branch({ 'a.ts': leak }, { 'b.ts': leak });
    git('switch', '--quiet', 'main');
    commit({ 'c.ts': '' });
    const clone = join(emptyFolder(), 'clone');
    gitIn(folder, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${folder}`, clone);
    gitIn(clone, 'switch', '--quiet', 'feature');
    expect(complaintOf(clone, '--diff', 'origin/main')).toContain('fetch its history, in CI with fetch-depth: 0');
    gitIn(clone, 'fetch', '--quiet', '--unshallow');
    expect(placesOf(reportOfScan(clone, '--diff', 'origin/main'))).toEqual([`b.ts:6${logged}`]);
  });

  it('a clone without the files as they were', () => {
    const { folder, git } = branch({ 'a.ts': leak }, { 'a.ts': leak + another });
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(emptyFolder(), 'clone');
    gitIn(folder, 'clone', '--quiet', '--filter=blob:none', `file://${folder}`, clone);
    expect(complaintOf(clone, '--diff', 'origin/main')).toMatch(/fetch/u);
    gitIn(clone, 'diff', 'origin/main');
    expect(placesOf(reportOfScan(clone, '--diff', 'origin/main'))).toEqual([`a.ts:7${logged}`]);
  });

  it('a baseline to be written of a part', () => {
    const { folder } = branch({ 'a.ts': leak });
    expect(complaintOf(folder, '--diff', 'main', '--write-baseline')).toContain("cannot be used with option '--diff");
  });
});
