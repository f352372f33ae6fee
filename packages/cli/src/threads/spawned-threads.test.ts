import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { emptyFolder, writeFiles } from '../testing/project-folder.ts';
import { workspaceFolder } from '../testing/workspace.ts';

const command = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const argv = ['scan', '--format', 'json', '--concurrency'];

/** Has the first thread leave a program to another, which then does something instead of scanning it. */
const instead = (deed: string): string => `
const { isMainThread, workerData } = require('node:worker_threads');
const add = Atomics.add;
if (!isMainThread) Atomics.add = (counts, place, number) => {
  const before = add(counts, place, number);
  if (workerData.argv !== undefined) {
    while (Atomics.load(counts, 0) < 2) Atomics.wait(counts, 0, Atomics.load(counts, 0), 20);
    return before;
  }
  ${deed}
};
`;

/** Says by a file that it came so far, and goes no further. */
const block = `
  require('node:fs').writeFileSync(__dirname + '/blocked', '');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
`;

/** A folder with a script, and surroundings in which each thread runs it first. */
function running(script: string, options = ''): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const folder = emptyFolder();
  writeFiles(folder, { 'first.cjs': script });
  const NODE_OPTIONS = `--require ${JSON.stringify(join(folder, 'first.cjs'))} ${options}`;
  return { folder, env: { ...process.env, NODE_OPTIONS } };
}

describe.runIf(existsSync(command))('threads of the built command', () => {
  it('give the same report, however many they are', () => {
    const cwd = workspaceFolder();
    const run = (concurrency: string) =>
      spawnSync(process.execPath, [command, ...argv, concurrency], { cwd, encoding: 'utf8' });
    const alone = run('1');
    expect(alone).toMatchObject({ status: 1, stderr: '' });
    expect(alone.stdout.match(/"ruleId"/gu)).toHaveLength(8);
    for (const concurrency of ['2', '3'])
      expect(run(concurrency)).toMatchObject({ status: 1, stderr: '', stdout: alone.stdout });
  });

  it.each([
    ['dies', "throw new Error('it broke');", '', ': it broke'],
    [
      'runs out of memory',
      'for (const kept = []; ; ) kept.push(new Array(100_000).fill(0.5 + kept.length));',
      '--max-old-space-size=200',
      ': out of memory; NODE_OPTIONS=--max-old-space-size=8000 allows each thread 8,000 MB',
    ],
  ])('end the command where one of them %s', (_, deed, options, reason) => {
    const cwd = workspaceFolder();
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv, '2', '--output', 'report.json'], {
      cwd,
      encoding: 'utf8',
      env: running(instead(deed), options).env,
    });
    expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: '', stderr: `privet: failed${reason}\n` });
    expect(readdirSync(cwd)).not.toContain('report.json');
  });

  it.each([
    ['scan', instead(block)],
    [
      'write',
      `require('node:fs').renameSync = () => {${block}};
require('node:module').syncBuiltinESMExports();`,
    ],
  ])('end when they are interrupted while they %s, and leave nothing half-written', async (_, script) => {
    const cwd = workspaceFolder();
    const before = readdirSync(cwd);
    const { folder, env } = running(script);
    const child = spawn(process.execPath, [command, ...argv, '2', '--output', 'report.json'], { cwd, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    // No compiler outlives the command: it would keep the stream of errors open.
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (child.exitCode === null && !existsSync(join(folder, 'blocked'))) await setTimeout(20);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(output).toBe('privet: interrupted\n');
    expect(readdirSync(cwd)).toEqual(before);
  });
});
