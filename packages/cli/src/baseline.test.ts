import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leak, projectFolder, writeFiles } from './testing/project-folder.ts';
import { placesOf, reportOfScan, runCli } from './testing/run-cli.ts';

const baseline = ['--baseline', 'privet-baseline.json'];

function folderWithBaseline(): string {
  const folder = projectFolder({ 'src/a.ts': leak, 'src/b.ts': leak });
  expect(runCli(folder, ['scan', '--write-baseline'])).toEqual({
    code: 0,
    stdout: 'Wrote 2 findings to privet-baseline.json.\n',
    stderr: '',
  });
  return folder;
}

describe('the baseline', () => {
  it('is sorted and readable', () => {
    const folder = folderWithBaseline();
    const text = readFileSync(join(folder, 'privet-baseline.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 1,
      findings: [
        { rule: 'no-plaintext-logging', file: 'src/a.ts' },
        { rule: 'no-plaintext-logging', file: 'src/b.ts' },
      ],
    });
    runCli(folder, ['scan', '--write-baseline']);
    expect(readFileSync(join(folder, 'privet-baseline.json'), 'utf8')).toBe(text);
  });

  it('silences what it knows, even when lines move', () => {
    const folder = folderWithBaseline();
    expect(runCli(folder, ['scan', ...baseline]).code).toBe(0);
    writeFiles(folder, { 'src/a.ts': `// A new first line.\n\n${leak.replace('console', '\n  console')}` });
    const report = reportOfScan(folder, ...baseline);
    expect(placesOf(report)).toEqual([]);
    expect(report.suppressed.map(({ by }) => by)).toEqual(['baseline', 'baseline']);
    expect(report.diagnostics).toEqual([]);
  });

  it('knows each of two findings that are alike', () => {
    const folder = folderWithBaseline();
    writeFiles(folder, { 'src/a.ts': leak.replace('{ console.log', '{ console.log(user.email); console.log') });
    expect(placesOf(reportOfScan(folder, ...baseline))).toEqual(['src/a.ts:6 no-plaintext-logging']);
  });

  it('says when what it knows is fixed, unless the file was not scanned', () => {
    const folder = folderWithBaseline();
    writeFiles(folder, { 'src/a.ts': 'export {};\n' });
    const messages = (...argv: string[]) =>
      reportOfScan(folder, ...argv, ...baseline).diagnostics.map(({ message }) => message);
    expect(messages()).toEqual([
      "1 finding of the baseline is fixed: write 'privet-baseline.json' anew with --write-baseline.",
    ]);
    expect(messages('src/b.ts')).toEqual([]);
  });

  it('is written where it is told to be', () => {
    const folder = projectFolder({ 'a.ts': leak });
    expect(runCli(folder, ['scan', '--write-baseline', 'known.json']).stdout).toBe('Wrote 1 finding to known.json.\n');
    expect(runCli(folder, ['scan', '--baseline', 'known.json']).code).toBe(0);
  });
});
