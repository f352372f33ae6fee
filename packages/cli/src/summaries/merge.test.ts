import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, userType, writeFiles } from '../testing/project-folder.ts';
import { runCli } from '../testing/run-cli.ts';
import { workspaceFolder } from '../testing/workspace.ts';

const summaryName = 'privet-summary.json';

/** Scans each package of a workspace by itself, the rest of the workspace last. */
function summarise(workspace: string, ...argv: readonly string[]): void {
  const folders = [
    ...readdirSync(join(workspace, 'packages')).map((name) => join(workspace, 'packages', name)),
    workspace,
  ];
  for (const folder of folders) {
    const { code, stderr } = runCli(folder, ['scan', '--summary-out', summaryName, '--fail-on', 'never', ...argv]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
}

const merge = ['merge', `**/${summaryName}`];

describe('merged summaries of all packages', () => {
  it.each(['json', 'sarif', 'html', 'markdown', 'text', 'github'])('are the %s of a single scan', (format) => {
    const cwd = workspaceFolder();
    const whole = runCli(cwd, ['scan', '--format', format]);
    summarise(cwd);
    expect(runCli(cwd, [...merge, '--format', format])).toEqual(whole);
    expect(whole.code).toBe(1);
  });

  it('are the same in any order, and from any folder of the workspace', () => {
    const cwd = workspaceFolder();
    summarise(cwd);
    const files = ['packages/shop', '.', 'packages/user', 'packages/mail', 'packages/admin'].map(
      (folder) => `${folder}/${summaryName}`,
    );
    const whole = runCli(cwd, [...merge, '--format', 'json']);
    expect(runCli(cwd, ['merge', ...files, '--format', 'json'])).toEqual(whole);
    const fromWithin = files.map((file) => `../../${file}`);
    expect(runCli(join(cwd, 'packages/mail'), ['merge', ...fromWithin, '--format', 'json'])).toEqual(whole);
  });

  it('are judged by the same options: a preset, a baseline, a threshold', () => {
    const cwd = workspaceFolder();
    runCli(cwd, ['scan', 'packages/user', '--write-baseline', 'known.json']);
    const judged = ['--baseline', 'known.json', '--fail-on', 'warning', '--min-coverage', '10'];
    const whole = runCli(cwd, ['scan', '--preset', 'strict', ...judged]);
    summarise(cwd, '--preset', 'strict');
    expect(runCli(cwd, [...merge, ...judged])).toEqual(whole);
  });

  it('write the same baseline', () => {
    const cwd = workspaceFolder();
    summarise(cwd);
    const whole = runCli(cwd, ['scan', '--write-baseline', 'whole.json']);
    const merged = runCli(cwd, [...merge, '--write-baseline', 'merged.json']);
    expect(merged.code).toBe(whole.code);
    expect(readFileSync(join(cwd, 'merged.json'), 'utf8')).toBe(readFileSync(join(cwd, 'whole.json'), 'utf8'));
  });

  it('are the same where there is no repository around the workspace', () => {
    const cwd = projectFolder(nowhere);
    writeFiles(cwd, { 'deep/package.json': '{ "workspaces": ["packages/*"] }' });
    const workspace = join(cwd, 'deep');
    const whole = runCli(workspace, ['scan', '--format', 'json']);
    summarise(workspace);
    expect(runCli(workspace, [...merge, '--format', 'json'])).toEqual(whole);
    expect(whole.stdout).toContain('"file": "deep/packages/user/src/index.ts"');
  });
});

const nowhere = {
  'deep/packages/user/package.json': '{ "name": "@shop/user" }',
  'deep/packages/user/tsconfig.json': '{ "include": ["src"] }',
  'deep/packages/user/src/index.ts': `${userType}export function tell({ email }: User): void { console.log(email); }\n`,
};

describe('a summary', () => {
  it('has the same bytes each time, and no path of the machine', () => {
    const cwd = workspaceFolder();
    const textOf = (): string => {
      summarise(cwd);
      return readFileSync(join(cwd, 'packages/shop', summaryName), 'utf8');
    };
    const first = textOf();
    expect(textOf()).toBe(first);
    expect(first).not.toContain(cwd);
  });

  it.each([
    [['packages/user/src'], "'packages/user/src' is no package of the workspace in '$cwd'"],
    [['packages/user', 'packages/mail'], "'--summary-out' is for the folder of one package: name that alone"],
    [['packages/user/src/index.ts'], "'--summary-out' is for the folder of one package: name that alone"],
  ])('is not made of %s', (paths, complaint) => {
    const cwd = workspaceFolder();
    const { code, stderr } = runCli(cwd, ['scan', ...paths, '--summary-out', summaryName]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `privet: ${complaint.replace('$cwd', cwd)}\n` });
  });
});

describe('merging', () => {
  const refusal = (cwd: string, ...files: readonly string[]): string => {
    const { code, stdout, stderr } = runCli(cwd, ['merge', ...files]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };

  it('refuses what is no summary, is missing, or was written by another version', () => {
    const cwd = workspaceFolder();
    summarise(cwd);
    const path = join(cwd, summaryName);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/"version":"[^"]*"/u, '"version":"0.0.1"'));
    expect(refusal(cwd, summaryName)).toMatch(
      /^privet: 'privet-summary\.json' was written by privet 0\.0\.1, and this is \d/u,
    );
    expect(refusal(cwd, 'package.json')).toBe(
      "privet: 'package.json' is no summary that 'privet scan --summary-out' wrote\n",
    );
    expect(refusal(cwd, 'nothing/*.json')).toBe("privet: no such file: 'nothing/*.json'\n");
  });

  it('refuses two summaries of one package, and such as were judged differently', () => {
    const cwd = workspaceFolder();
    summarise(cwd);
    const [user, mail] = [`packages/user/${summaryName}`, `packages/mail/${summaryName}`];
    expect(refusal(cwd, user, user)).toBe(`privet: '${user}' and '${user}' are both of 'packages/user': name one\n`);
    runCli(join(cwd, 'packages/user'), ['scan', '--preset', 'strict', '--summary-out', summaryName]);
    expect(refusal(cwd, user, mail)).toBe(
      `privet: '${user}' and '${mail}' were judged by different settings: scan both anew\n`,
    );
    writeFiles(cwd, { 'privacy.yaml': 'version: 1\n' });
    runCli(join(cwd, 'packages/user'), ['scan', '--summary-out', summaryName]);
    expect(refusal(cwd, user, mail)).toBe(
      `privet: '${user}' and '${mail}' were judged by different texts of 'privacy.yaml': scan both anew\n`,
    );
  });

  it('tells which packages are missing, and judges nothing that only all of them show', () => {
    const cwd = workspaceFolder();
    summarise(cwd);
    const { stdout } = runCli(cwd, ['merge', `packages/{mail,user}/${summaryName}`]);
    for (const folder of ['packages/admin', 'packages/shop', 'the folder of the workspace'])
      expect(stdout).toContain(`The report lacks the package in ${folder}: no summary of it was merged.`);
    expect(stdout).not.toContain('Nothing is left');
  });

  it('tells where one tsconfig holds the files of several packages', () => {
    const cwd = projectFolder({
      'package.json': '{ "workspaces": ["packages/*"] }',
      'tsconfig.json': '{ "include": ["packages"] }',
      'packages/a/package.json': '{ "name": "a" }',
      'packages/a/index.ts': 'export const one = 1;\n',
      'packages/b/package.json': '{ "name": "b" }',
      'packages/b/index.ts': 'export const two = 2;\n',
    });
    summarise(cwd);
    expect(runCli(cwd, merge).stdout).toContain(
      'The files of tsconfig.json were read package by package (packages/a, packages/b), which a single scan reads as one program: it may know more of them.',
    );
  });
});
