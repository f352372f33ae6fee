// Scores scans of real applications against labels: `pnpm accuracy FOLDER…`, after `pnpm build`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runAccuracy } from '../packages/testkit/dist/accuracy/run-accuracy.js';

const cli = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));

process.exitCode = runAccuracy(process.argv.slice(2), {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  labelFolder: fileURLToPath(new URL('../test-fixtures/accuracy/labels', import.meta.url)),
  print: (text) => process.stdout.write(text),
  warn: (line) => console.error(line),
  scan,
  commitOf,
});

/** One process for each application, so that none starts with the memory of another. */
function scan(folder, preset, reportPath) {
  const output = ['--format', 'json', '--output', reportPath, '--stats'];
  const { status, error } = spawnSync(
    process.execPath,
    [cli, 'scan', '.', '--preset', preset, '--fail-on', 'never', ...output],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (error !== undefined) console.error(error.message);
  return status ?? 3;
}

function commitOf(folder) {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
