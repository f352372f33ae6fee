import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leak, projectFolder, userType } from './testing/project-folder.ts';
import { placesOf, reportOfScan, runCli } from './testing/run-cli.ts';

const withWarning = userType.replace(/\n {3}\* @purpose.*\*\//u, ' */');

describe('exit codes', () => {
  it('is 0 where nothing leaks', () => {
    const { code, stdout, stderr } = runCli(projectFolder({ 'a.ts': userType }), ['scan']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('No problems in 1 file.');
  });

  it('is 1 where something leaks', () => {
    const { code, stdout, stderr } = runCli(projectFolder({ 'src/a.ts': leak }), ['scan']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(
      "  6:57  error  'user.email' (user.contact.email, declared on User) reaches 'console.log' in the clear.  privet/no-plaintext-logging\n",
    );
    expect(stdout).toContain('1 problem (1 error, 0 warnings) in 1 file.');
  });

  it.each([
    [leak, 'warning', 1],
    [leak, 'error', 1],
    [leak, 'never', 0],
    [withWarning, 'warning', 1],
    [withWarning, 'error', 0],
  ])('follows --fail-on (%#)', (text, failOn, code) => {
    expect(runCli(projectFolder({ 'a.ts': text }), ['scan', '--fail-on', failOn]).code).toBe(code);
  });

  it.each([
    [['scan', '--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
    [['scna'], "unknown command 'scna' (Did you mean scan?)"],
    [[], "a command is missing; 'privet --help' lists them"],
    [['scan', 'nowhere'], "no such file or folder: 'nowhere'"],
    [['scan', '--format', 'pdf'], 'Allowed choices are text, json, sarif, html, markdown, github.'],
    [['scan', '--fail-on', 'info'], 'Allowed choices are error, warning, never.'],
    [['scan', '--concurrency', '0'], "It is a number from 1, 'auto' or 'off'."],
    [['scan', '--min-coverage', 'all'], 'It is a number from 0 to 100.'],
    [['scan', '--policy', 'privacy.yaml'], "cannot read 'privacy.yaml'"],
    [['scan', '--baseline', 'known.json'], "cannot read 'known.json'"],
  ])('is 2 for the mistake in %j, said in one line', (argv, message) => {
    const { code, stdout, stderr } = runCli(projectFolder({ 'a.ts': leak }), argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^privet: [^\n]+\n$/u);
  });

  it.each([
    [
      '--policy',
      'version: 1\nrecipients:\n  a:\n    role: processor\n    nam: b\n',
      "file:5:5: recipients.a: unknown key 'nam'",
    ],
    ['--policy', 'recipients: [a\n', 'file:2:1: '],
    ['--settings', '{"recipient": []}', "file:1:1: unknown key 'recipient'; did you mean 'recipients'?"],
    ['--baseline', '{"schemaVersion": 2, "findings": []}', 'file:1:19: schemaVersion: expected 1'],
    ['--baseline', '{"schemaVersion": 1, "findings": [', 'file:1:'],
  ])('is 2 for the contents of %s %j, with their place', (option, text, message) => {
    const { code, stderr } = runCli(projectFolder({ file: text, 'a.ts': leak }), ['scan', option, 'file']);
    expect(code).toBe(2);
    expect(stderr).toContain(`privet: ${message}`);
  });

  it('is 1 where less is annotated than demanded', () => {
    const folder = projectFolder({ 'a.ts': `${userType}export interface Form { email: string }\n` });
    expect(runCli(folder, ['scan', '--min-coverage', '50']).code).toBe(0);
    expect(runCli(folder, ['scan', '--min-coverage', '51%']).code).toBe(1);
  });
});

describe('output', () => {
  it('prints help and version', () => {
    const folder = projectFolder({});
    expect(runCli(folder, ['--help']).stdout).toContain('$ privet scan --write-baseline');
    expect(runCli(folder, ['scan', '--help']).stdout).toContain('--fail-on <severity>');
    expect(runCli(folder, ['scan', '--help']).stdout).toMatch(/--format <format>[^-]+"html"/u);
    expect(runCli(folder, ['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it('writes a file whole', () => {
    const folder = projectFolder({ 'a.ts': leak });
    const { code, stdout } = runCli(folder, ['scan', '--format', 'sarif', '--output', 'reports/privet.sarif']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'reports/privet.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(join(folder, 'reports'))).toEqual(['privet.sarif']);
  });

  it('writes a page with the code and the inventory', () => {
    const folder = projectFolder({ 'a.ts': leak });
    const { code, stdout } = runCli(folder, ['scan', '--format', 'html', '--output', 'report.html']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain('1 problem (1 error, 0 warnings) in 1 file.');
    expect(page).toContain('console.log(<mark>user.email</mark>)');
    expect(page).toContain('<caption>\nCategories of personal data\n</caption>');
  });

  it.each(['json', 'html', 'markdown'])('lists databases in the inventory of %s, whatever rules ask for', (format) => {
    const folder = projectFolder({
      'a.ts': `import { PrismaClient } from '@prisma/client';
${userType}export const keep = (user: User) => new PrismaClient().user.create({ data: { email: user.email } });
`,
      'privacy.yaml': 'version: 1\nseverities: {require-retention: off, require-erasure: off, require-export: off}\n',
    });
    expect(runCli(folder, ['scan', '--format', format]).stdout).toMatch(/user\.(?:<wbr \/>)?create/u);
  });

  it('colours a terminal, unless told otherwise', () => {
    const folder = projectFolder({ 'a.ts': leak });
    const coloured = '\u001B[31merror';
    expect(runCli(folder, ['scan']).stdout).not.toContain('\u001B');
    expect(runCli(folder, ['scan'], { isTerminal: true }).stdout).toContain(coloured);
    expect(runCli(folder, ['scan', '--no-color'], { isTerminal: true }).stdout).not.toContain('\u001B');
    expect(runCli(folder, ['scan'], { isTerminal: true, env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001B');
    expect(runCli(folder, ['scan'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(coloured);
  });

  it('shows progress on a terminal and takes it away', () => {
    const { stderr } = runCli(projectFolder({ 'a.ts': leak }), ['scan'], { isTerminal: true });
    expect(stderr).toContain('Scanning file 1 of 1');
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('leaves out warnings when quiet, and counts them all the same', () => {
    const folder = projectFolder({ 'a.ts': withWarning });
    const { code, stdout } = runCli(folder, ['scan', '--quiet', '--fail-on', 'warning']);
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('No problems') as string });
  });

  it('tells statistics on standard error', () => {
    const { stderr } = runCli(projectFolder({ 'a.ts': leak }), ['scan', '--stats']);
    expect(stderr).toMatch(/^files: 1, programs: 1, threads: 1, time: [\d.]+ s, most memory: \d+ MB\n$/u);
  });

  it('names files relative to the repository, wherever it is called from', () => {
    const folder = projectFolder({ 'packages/shop/src/a.ts': leak, 'b.ts': leak });
    expect(placesOf(reportOfScan(join(folder, 'packages/shop')))).toEqual([
      'packages/shop/src/a.ts:6 no-plaintext-logging',
    ]);
  });

  it('says the same each time', () => {
    const folder = projectFolder({ 'b.ts': leak, 'a.ts': leak, 'a/a.ts': leak });
    expect(placesOf(reportOfScan(folder)).map((place) => place.split(':')[0])).toEqual(['a.ts', 'a/a.ts', 'b.ts']);
    expect(reportOfScan(folder)).toEqual(reportOfScan(folder));
  });

  it('describes each rule that ran', () => {
    const folder = projectFolder({ 'a.ts': leak });
    const ids = (preset: string) => reportOfScan(folder, '--preset', preset).rules.map(({ id }) => id);
    expect(ids('recommended')).not.toContain('no-unannotated-personal-data');
    expect(ids('strict')).toEqual(expect.arrayContaining([...ids('recommended'), 'no-unannotated-personal-data']));
  });
});

describe('settings', () => {
  const sends = `import mixpanel from 'mixpanel';
${userType}export function track(user: User): void { mixpanel.init('token').track('login', { email: user.email }); }
`;

  it('declares recipients', () => {
    const folder = projectFolder({ 'a.ts': sends, 'settings.yaml': 'recipients: [mixpanel]\n' });
    expect(placesOf(reportOfScan(folder))).toEqual(['a.ts:7 no-undeclared-recipient']);
    // Declared it may be: an account's address was not given for analytics.
    expect(placesOf(reportOfScan(folder, '--settings', 'settings.yaml'))).toEqual(['a.ts:7 no-purpose-mismatch']);
  });

  it('includes and excludes files', () => {
    const folder = projectFolder({ 'src/a.ts': leak, 'src/a.test.ts': leak, 'old/b.ts': leak });
    const settings = JSON.stringify({ include: ['**/*.test.ts'], exclude: ['old/**'] });
    expect(reportOfScan(folder).files).toEqual(['old/b.ts', 'src/a.ts']);
    const { files } = reportOfScan(
      projectFolder({ 'src/a.ts': '', 'src/a.test.ts': '', 'old/b.ts': '', 's.json': settings }),
      '--settings',
      's.json',
    );
    expect(files).toEqual(['src/a.test.ts', 'src/a.ts']);
  });
});

describe('the policy', () => {
  const policy = (...lines: readonly string[]): string => ['version: 1', ...lines, ''].join('\n');

  it('is the nearest one above a file', () => {
    const folder = projectFolder({
      'a.ts': leak,
      'privacy.yaml': policy('severities: {no-plaintext-logging: off}'),
      'packages/shop/src/a.ts': leak,
      'packages/shop/privacy.yaml': policy('severities: {no-plaintext-logging: warning}'),
    });
    const { findings } = reportOfScan(folder);
    expect(findings.map(({ location, severity }) => `${location.file} ${severity}`)).toEqual([
      'packages/shop/src/a.ts warning',
    ]);
  });

  it('is the one that the command line names', () => {
    const folder = projectFolder({
      'a.ts': leak,
      'privacy.yaml': policy('severities: {no-plaintext-logging: off}'),
      'other.yaml': policy(),
    });
    expect(placesOf(reportOfScan(folder, '--policy', 'other.yaml'))).toEqual(['a.ts:6 no-plaintext-logging']);
  });

  it('chooses the preset, unless the command line does', () => {
    const folder = projectFolder({
      'a.ts': 'export interface Form { email: string }\n',
      'privacy.yaml': policy('preset: strict'),
    });
    expect(placesOf(reportOfScan(folder))).toEqual(['a.ts:1 no-unannotated-personal-data']);
    expect(placesOf(reportOfScan(folder, '--preset', 'recommended'))).toEqual([]);
  });

  it('leaves files out', () => {
    const folder = projectFolder({ 'src/a.ts': leak, 'old/a.ts': leak, 'privacy.yaml': policy('ignore: [old/**]') });
    expect(reportOfScan(folder).files).toEqual(['src/a.ts']);
  });

  it('ends the command where it is wrong, with its place and the number of further mistakes', () => {
    const folder = projectFolder({ 'src/a.ts': leak, 'privacy.yaml': policy('presett: strict', 'ignor: []') });
    const { code, stderr } = runCli(folder, ['scan']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "privet: privacy.yaml:2:1: unknown key 'presett'; did you mean 'preset'? (and 1 more)\n",
    });
  });

  it('accepts flows until a day, and tells of entries that ended or speak of nothing', () => {
    const entry = (category: string, sink: string, until: string): string =>
      `  - {categories: ${category}, sink: ${sink}, reason: For now., owner: shop, until: ${until}}`;
    const folder = projectFolder({
      'src/a.ts': leak,
      'privacy.yaml': policy(
        'accepted:',
        entry('user.contact.email', 'log', '2999-12-31'),
        entry('user.name', 'log', '2999-12-31'),
      ),
      'old/a.ts': leak,
      'old/privacy.yaml': policy('accepted:', entry('user.contact', 'log', '2020-12-31')),
    });
    const { findings, suppressed, diagnostics } = reportOfScan(folder);
    expect(findings.map(({ location }) => location.file)).toEqual(['old/a.ts']);
    expect(suppressed).toMatchObject([{ by: 'policy', reason: 'For now.', owner: 'shop', until: '2999-12-31' }]);
    expect(diagnostics.map(({ file, message }) => `${file ?? ''}: ${message}`)).toEqual([
      'old/privacy.yaml: accepted[0] (user.contact to log) ended on 2020-12-31: its findings count again.',
      'privacy.yaml: Nothing is left that accepted[1] speaks of (user.name to log): remove it.',
    ]);
    expect(reportOfScan(join(folder, 'src'), '.').diagnostics).toEqual([]);
  });
});
