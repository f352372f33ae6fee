import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leak, projectFolder } from './testing/project-folder.ts';

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));

describe.runIf(existsSync(command))('the built command', () => {
  it('scans, and writes results on standard output alone', () => {
    const run = spawnSync(process.execPath, [command, 'scan'], {
      cwd: projectFolder({ 'a.ts': leak }),
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('privet/no-plaintext-logging');
  });

  it('outlives a reader that has read enough', () => {
    const cwd = projectFolder(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`src/${index}.ts`, leak])));
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" scan --format json | head -1`], {
      cwd,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0, stdout: '{\n', stderr: '' });
  });
});
