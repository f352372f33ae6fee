import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { branch, gitRepository } from '../testing/git-repository.ts';
import { emptyFolder, leak, userType, writeFiles } from '../testing/project-folder.ts';
import { placesOf, reportOfScan, runCli } from '../testing/run-cli.ts';

const logged = ' no-plaintext-logging';
const another = 'export function bye(user: User): void { console.error(user.email); }\n';

function newPlaces(folder: string, ...argv: readonly string[]): readonly string[] {
  return placesOf(reportOfScan(folder, '--diff', 'main', ...argv));
}

describe('--diff', () => {
  const policy = (...lines: readonly string[]): string => ['version: 1', ...lines, ''].join('\n');

  it('reads policies as they were, nearest or named', () => {
    const { folder } = branch(
      { 'a.ts': leak, 'privacy.yaml': policy('severities: {no-plaintext-logging: off}') },
      { 'privacy.yaml': policy() },
    );
    expect(newPlaces(folder)).toEqual([`a.ts:6${logged}`]);
    expect(newPlaces(folder, '--policy', 'privacy.yaml')).toEqual([`a.ts:6${logged}`]);
    writeFiles(folder, { 'other.yaml': policy() });
    expect(runCli(folder, ['scan', '--diff', 'main', '--policy', 'other.yaml'])).toMatchObject({ code: 1, stderr: '' });
  });

  it('reads settings and ignore files as they were', () => {
    const { folder, git, commit } = branch(
      { 'a.ts': leak, 's.yaml': 'exclude: [a.ts]\n', 'forced/b.ts': leak },
      { 's.yaml': 'exclude: []\n' },
    );
    expect(newPlaces(folder, '--settings', 's.yaml')).toEqual([`a.ts:6${logged}`]);
    writeFiles(folder, { 'other.yaml': 'exclude: []\n' });
    expect(runCli(folder, ['scan', '--diff', 'main', '--settings', 'other.yaml'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(newPlaces(folder)).toEqual([]);
    commit({ '.gitignore': 'forced\n' });
    git('branch', '--force', 'main');
    commit({}, ['.gitignore']);
    expect(newPlaces(folder)).toEqual([`forced/b.ts:6${logged}`]);
  });

  it('reads what settings declare as it was', () => {
    const sends = `import mixpanel from 'mixpanel';
${userType}export const track = (user: User): void => mixpanel.init('token').track('login', { email: user.email });
`;
    const { folder } = branch(
      { 'a.ts': sends, 's.yaml': 'recipients: [mixpanel]\n' },
      { 's.yaml': 'recipients: []\n' },
    );
    expect(newPlaces(folder, '--settings', 's.yaml')).toEqual(['a.ts:7 no-undeclared-recipient']);
  });

  it('judges by the policy of today where that of then was wrong, and says so', () => {
    const { folder } = branch(
      { 'a.ts': leak, 'privacy.yaml': 'version: 1\npreset: loud\n' },
      { 'privacy.yaml': policy() },
    );
    const { code, stdout, stderr } = runCli(folder, ['scan', '--diff', 'main']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('No new problems') as string });
    expect(stderr).toMatch(/^privet: the code at 'main' is judged as today's, since [^\n]*privacy\.yaml:2:[^\n]*\n$/u);
  });

  it('reports what a comment no longer silences', () => {
    const silenced = leak.replace('export function', '// eslint-disable-next-line\nexport function');
    const { folder } = branch({ 'a.ts': silenced }, { 'a.ts': leak });
    expect(newPlaces(folder)).toEqual([`a.ts:6${logged}`]);
  });

  it('compares with the merge base: what the other branch has fixed since is not new here', () => {
    const { folder, git, commit } = branch({ 'a.ts': leak }, { 'b.ts': leak });
    git('switch', '--quiet', 'main');
    commit({ 'a.ts': userType });
    git('switch', '--quiet', 'feature');
    expect(newPlaces(folder)).toEqual([`b.ts:6${logged}`]);
  });

  it('compares with the revision itself where there is no shared history', () => {
    const { folder, git, commit } = gitRepository({ 'a.ts': leak });
    git('switch', '--quiet', '--orphan', 'other');
    commit({ 'a.ts': leak, 'b.ts': leak });
    expect(newPlaces(folder)).toEqual([`b.ts:6${logged}`]);
  });

  it('works from a subfolder, on a path, and in a linked worktree', () => {
    const { folder, git } = branch({ 'src/a.ts': leak, 'b.ts': '' }, { 'src/new.ts': leak, 'b.ts': leak });
    expect(newPlaces(join(folder, 'src'))).toEqual([`src/new.ts:6${logged}`]);
    expect(newPlaces(folder, 'b.ts')).toEqual([`b.ts:6${logged}`]);
    expect(newPlaces(folder, 'src/new.ts')).toEqual([`src/new.ts:6${logged}`]);
    expect(runCli(folder, ['scan', '--diff', 'main', 'src/new.ts', 'b.ts'])).toMatchObject({ code: 1, stderr: '' });
    const worktree = join(emptyFolder(), 'worktree');
    git('worktree', 'add', '--quiet', '--detach', worktree);
    expect(newPlaces(worktree)).toEqual([`b.ts:6${logged}`, `src/new.ts:6${logged}`]);
  });

  it('minds no odd names', () => {
    const name = 'it\'s "odd" ä 你\t.ts';
    const { folder } = branch({ [name]: leak }, { [name]: leak + another });
    expect(newPlaces(folder)).toEqual([`${name}:7${logged}`]);
  });

  it('tells what was left out in every format, and fails on what is new alone', () => {
    const { folder, git } = branch({ 'a.ts': leak }, { 'b.ts': '' });
    const commit = git('rev-parse', 'main').trim();
    expect(reportOfScan(folder, '--diff', 'main').diff).toEqual({ base: 'main', commit, known: 1 });
    expect(runCli(folder, ['scan', '--diff', 'main'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        `No new problems in 2 files.\nSince 'main' (${commit.slice(0, 8)}): 1 older problem left out.\n`,
      ) as string,
      stderr: '',
    });
    expect(runCli(folder, ['scan', '--diff', 'main', '--format', 'github']).stdout).toBe(
      'No new problems in 2 files.\n',
    );
    const sarif = runCli(folder, ['scan', '--diff', 'main', '--format', 'sarif']).stdout;
    expect(JSON.parse(sarif)).toMatchObject({ runs: [{ results: [], properties: { diff: { known: 1 } } }] });
    writeFiles(folder, { 'b.ts': leak });
    expect(runCli(folder, ['scan', '--diff', 'main'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 new problem (1 error, 0 warnings) in 1 file.') as string,
    });
    expect(runCli(folder, ['scan', '--diff', 'main', '--fail-on', 'never']).code).toBe(0);
  });

  it('leaves out what a baseline knows, too, and says what of that is fixed', () => {
    const { folder } = branch({ 'a.ts': leak, 'c.ts': leak });
    writeFiles(folder, { 'b.ts': leak });
    runCli(folder, ['scan', '--write-baseline']);
    writeFiles(folder, { 'a.ts': leak + another, 'b.ts': leak + another, 'c.ts': '' });
    const report = reportOfScan(folder, '--diff', 'main', '--baseline', 'privet-baseline.json');
    expect(placesOf(report)).toEqual([`a.ts:7${logged}`, `b.ts:7${logged}`]);
    expect(report.suppressed).toHaveLength(2);
    expect(report.diagnostics).toHaveLength(1);
  });

  it('tells on a terminal which of the two trees it reads', () => {
    const { folder } = branch({ 'a.ts': leak }, { 'b.ts': '' });
    const { stderr } = runCli(folder, ['scan', '--diff', 'main'], { isTerminal: true });
    expect(stderr).toContain('Scanning file 1 of 2\r');
    expect(stderr).toContain("Scanning file 1 of 1 as it was at 'main'");
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('reads the old tree only where something differs and something is found', () => {
    const reads = (folder: string): boolean =>
      runCli(folder, ['scan', '--diff', 'main'], { isTerminal: true }).stderr.includes('as it was');
    expect(reads(branch({ 'a.ts': leak }, { 'b.ts': '' }).folder)).toBe(true);
    expect(reads(branch({ 'a.ts': leak }, { 'a.ts': userType }).folder)).toBe(false);
    const { folder } = branch({ 'a.ts': leak });
    utimesSync(join(folder, 'a.ts'), 1, 1);
    expect(reads(folder)).toBe(false);
    expect(newPlaces(folder)).toEqual([]);
  });
});
