import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { membershipFolder } from '../testing/membership.ts';
import { writeFiles } from '../testing/project-folder.ts';

const command = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const turbo = fileURLToPath(new URL('../../../../node_modules/.bin/turbo', import.meta.url));

/** The workspace with the built command where a package manager would have put it. */
function installedWorkspace(): string {
  const folder = membershipFolder();
  const privet = 'node_modules/.bin/privet';
  writeFiles(folder, {
    '.gitignore': 'node_modules\ndist\n.turbo\n',
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
    [privet]: `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`,
  });
  chmodSync(join(folder, privet), 0o755);
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}

/** Runs the task in all packages, and tells what the cache had of each. */
function runTasks(folder: string): Readonly<Record<string, string>> {
  const runs = join(folder, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  const run = spawnSync(turbo, ['run', 'privet', '--summarize', '--output-logs=errors-only'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      DO_NOT_TRACK: '1',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      TURBO_CONFIG_DIR_PATH: join(folder, '.turbo/config'),
    },
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  const [file = ''] = readdirSync(runs);
  // Turborepo's own summary of a run.
  const { tasks } = JSON.parse(readFileSync(join(runs, file), 'utf8')) as {
    readonly tasks: readonly { readonly package: string; readonly cache: { readonly status: string } }[];
  };
  return Object.fromEntries(
    tasks.map(({ package: name, cache }) => [name.replace('@membership/', ''), cache.status] as const).sort(),
  );
}

function privet(folder: string, ...argv: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...argv], { cwd: folder, encoding: 'utf8' });
}

describe.runIf(existsSync(command))('tasks of Turborepo', () => {
  it('scan what has changed and what uses it, and come to the report of a single scan', () => {
    const folder = installedWorkspace();
    expect(runTasks(folder)).toEqual({ api: 'MISS', crm: 'MISS', domain: 'MISS', logging: 'MISS', web: 'MISS' });
    expect(runTasks(folder)).toEqual({ api: 'HIT', crm: 'HIT', domain: 'HIT', logging: 'HIT', web: 'HIT' });

    const mailer = join(folder, 'packages/crm/src/mailer.ts');
    writeFileSync(mailer, readFileSync(mailer, 'utf8').replace("warn('failed', { to })", "warn('failed')"));
    expect(runTasks(folder)).toEqual({ api: 'MISS', crm: 'MISS', domain: 'HIT', logging: 'HIT', web: 'HIT' });

    for (const format of ['json', 'sarif', 'text']) {
      const whole = privet(folder, 'scan', '--format', format);
      const merged = privet(folder, 'merge', 'packages/*/dist/privet-summary.json', '--format', format);
      expect(merged).toMatchObject({ status: 1, stdout: whole.stdout, stderr: '' });
      expect(whole).toMatchObject({ status: 1, stderr: '' });
    }
  });
});
